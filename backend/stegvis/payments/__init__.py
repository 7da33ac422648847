"""The month that is locked for payment, what it is reckoned from, and what it comes to."""

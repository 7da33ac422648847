"""What is printed of a case: drawn once, kept with its hash, and the same bytes ever after."""

"""What the County Governor's supervision asks of a case: is there a plan, who made it, what came of it."""

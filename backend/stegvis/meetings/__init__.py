"""The joint meeting, in which a plan is made: prepared apart, held together, kept as minutes."""

"""What is done about a meeting, and in it."""

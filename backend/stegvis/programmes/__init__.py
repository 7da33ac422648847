"""One programme's way: the clock before its start, its length, the decisions about it, its end."""

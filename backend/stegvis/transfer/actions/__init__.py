"""Send a case to another municipality; take one in."""

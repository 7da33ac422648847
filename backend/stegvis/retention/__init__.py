"""How long what is held is held: what is overdue, what leaves for the archive, and what is removed."""

"""A person's case as a file, from one municipality to the next."""

"""Record who came, lend a register out, and take in what is said of absence and of marks."""

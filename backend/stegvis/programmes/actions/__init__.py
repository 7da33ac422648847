"""Work on a programme: its facts and start, what it waits for, decisions, adaptations, a year later."""

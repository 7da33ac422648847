"""Who may sign in: staff and participants, their devices, sessions and roles."""

"""The week: activities, recurring slots, exceptions and closures."""

"""Stegvis: the plan, the week and the hours of the Norwegian introduction programme."""

"""The participant's home answer, put together from the features."""

"""The staff's list of cases, put together from the features."""

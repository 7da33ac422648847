"""People in the introduction programme, their programme, groups and who may see them."""

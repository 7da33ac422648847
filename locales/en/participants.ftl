### A participant, as staff see them.

refused-participants-not-your-case = Only the participant’s adviser can do this.

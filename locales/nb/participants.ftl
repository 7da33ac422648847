### A participant, as staff see them.

refused-participants-not-your-case = Bare rådgiveren til deltakeren kan gjøre dette.

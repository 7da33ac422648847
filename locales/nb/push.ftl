### What a lock screen says, whoever reads it: it tells nothing of whom or what it is about.

push-message = Du har en ny melding.
push-today = Husk å se på dagen din.
push-test = Dette er en prøve. Varsler virker.

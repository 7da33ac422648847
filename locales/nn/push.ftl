### What a lock screen says, whoever reads it: it tells nothing of whom or what it is about.
### Review: no native speaker has read this file yet.

push-message = Du har ei ny melding.
push-today = Hugs å sjå på dagen din.
push-test = Dette er ei prøve. Varsel verkar.

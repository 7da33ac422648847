### The e-mail that says that there is a message. It tells nobody what, from whom, or where.
### Review: no native speaker has read this file yet.

mail-subject = Du har ei melding i Stegvis
mail-body =
    Hei! Du har ei melding i Stegvis. Opne Stegvis for å lese henne:

    { $app }

    Ingen les svar på denne e-posten.

### The e-mail that says that there is a message. It tells nobody what, from whom, or where.

mail-subject = Du har en melding i Stegvis
mail-body =
    Hei! Du har en melding i Stegvis. Åpne Stegvis for å lese den:

    { $app }

    Ingen leser svar på denne e-posten.

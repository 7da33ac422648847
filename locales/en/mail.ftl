### The e-mail that says that there is a message. It tells nobody what, from whom, or where.

mail-subject = You have a message in Stegvis
mail-body =
    Hello! You have a message in Stegvis. Open Stegvis to read it:

    { $app }

    Nobody reads answers to this e-mail.

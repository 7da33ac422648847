### The e-mail that says that there is a message. It tells nobody what, from whom, or where.
### Review: no native speaker has read this file yet.

mail-subject = У вас є повідомлення в Stegvis
mail-body =
    Вітаємо! У вас є повідомлення в Stegvis. Відкрийте Stegvis, щоб його прочитати:

    { $app }

    Відповіді на цей лист ніхто не читає.

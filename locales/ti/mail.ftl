### The e-mail that says that there is a message. It tells nobody what, from whom, or where.
### Review: no native speaker has read this file yet.

mail-subject = ኣብ Stegvis መልእኽቲ ኣለኩም
mail-body =
    ሰላም! ኣብ Stegvis መልእኽቲ ኣለኩም። ንምንባቡ Stegvis ክፈቱ፦

    { $app }

    ንዚ ኢመይል ዝወሃብ መልሲ ዘንብብ ሰብ የለን።

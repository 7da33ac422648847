### The e-mail that says that there is a message. It tells nobody what, from whom, or where.
### Review: no native speaker has read this file yet.

mail-subject = لديك رسالة في Stegvis
mail-body =
    مرحبًا! لديك رسالة في Stegvis. افتح Stegvis لقراءتها:

    { $app }

    لا أحد يقرأ الردود على هذا البريد.

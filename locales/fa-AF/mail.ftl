### The e-mail that says that there is a message. It tells nobody what, from whom, or where.
### Review: no native speaker has read this file yet.

mail-subject = شما در Stegvis یک پیام دارید
mail-body =
    سلام! شما در Stegvis یک پیام دارید. برای خواندن آن Stegvis را باز کنید:

    { $app }

    هیچ‌کس پاسخ به این ایمیل را نمی‌خواند.

### What was told on this phone and is not sent yet.
### Review: no native speaker has read this file yet.

outbox-unsent = چیزی هنوز فرستاده نشده
outbox-unsent-own =
    { $count ->
        [one] یک چیزی که خبر داده‌اید تنها اینجا است. اگر حالا خارج شوید، گم می‌شود.
       *[other] { $count } چیزی که خبر داده‌اید تنها اینجا است. اگر حالا خارج شوید، گم می‌شود.
    }
outbox-unsent-others =
    { $count ->
        [one] یک چیزی که کس دیگر از اینجا خبر داده، فرستاده نشده. آن هم گم می‌شود.
       *[other] { $count } چیزی که دیگران از اینجا خبر داده‌اند، فرستاده نشده. آن هم گم می‌شود.
    }
outbox-still-unsent = حالا فرستاده نمی‌شود. وقتی انترنت دارید، دوباره کوشش کنید.
outbox-send = حالا بفرست و خارج شو
outbox-stay = خارج نشو
outbox-discard = پاک کن و خارج شو

outbox-lost = چیزی نرسید
outbox-lost-help = آنچه خبر داده بودید و فرستاده نشده بود، دیگر در این تلفون نیست. دوباره خبر بدهید، یا به مشاور خود بگویید.
outbox-lost-read = خواندم

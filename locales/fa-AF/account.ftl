### Opening Stegvis on a phone, and what belongs to the person who holds it.
### Review: no native speaker has read this file yet.

language-choose = زبان را انتخاب کنید
welcome-next = بعدی

code-title = کود را بنویسید
code-help = کود را از مشاور خود می‌گیرید.
code-label = کود، { $total } خانه
code-staff = من کارمند هستم

pin-choose = یک رمز بسازید
pin-choose-help = 6 عدد انتخاب کنید که یاد تان می‌ماند. به هیچ کس نگویید.
pin-repeat = رمز را یک بار دیگر بنویسید
pin-different = عددها یکی نبود. رمز را دوباره بسازید.
pin-easy = این رمز آسان است. عددهای دیگر انتخاب کنید.
pin-enter = رمز خود را بنویسید
pin-entered = { $count } از { $total } عدد
pin-delete = پاک کردن
pin-keys = عددها
pin-forgotten = رمز یاد تان رفته؟ مشاور شما می‌تواند کود نو بدهد.
pin-new-code = کود نو دارم
pin-offline = برای باز کردن حالا انترنت لازم است.

me = حساب من
me-language = زبان
me-calendar = تقویم

refused-accounts-signed-out = شما خارج شده‌اید.
refused-accounts-wrong-code = کود غلط است یا استفاده شده است. کود نو بخواهید.
refused-accounts-code-expired = وقت این کود تیر شده است. کود نو بخواهید.
refused-accounts-wrong-pin =
    { $left ->
        [one] رمز غلط است. { $left } بار دیگر می‌توانید کوشش کنید.
       *[other] رمز غلط است. { $left } بار دیگر می‌توانید کوشش کنید.
    }
refused-accounts-locked = اشتباه زیاد شد. ساعت { $time } دوباره کوشش کنید.
refused-accounts-weak-pin = این رمز آسان است. عددهای دیگر انتخاب کنید.
refused-accounts-unknown-device = این تیلفون وصل نیست. از مشاور خود کود نو بخواهید.
refused-accounts-phone-not-shown = زیاد وقت گرفت. دوباره کوشش کنید.
refused-accounts-no-device-key = این مرورگر وصل نمی‌شود. یک مرورگر نوتر را امتحان کنید.
refused-accounts-too-many-tries = کوشش زیاد شد. ساعت { $time } دوباره کوشش کنید.

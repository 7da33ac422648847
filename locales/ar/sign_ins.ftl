### Where somebody is signed in, and the end of it.
### Review: no native speaker has read this file yet.

sign-ins = أين سجّلت الدخول
sign-ins-help = هل ترى جهازًا لا تعرفه؟ افصله.
sign-ins-this = هذا الجهاز
sign-ins-phone = هاتف
sign-ins-tablet = جهاز لوحي
sign-ins-computer = حاسوب
sign-ins-unknown = غير معروف
sign-ins-since = الدخول { $date }، آخر استخدام { $used }
sign-ins-end = افصل
sign-ins-end-others = افصل كل الأجهزة الأخرى
sign-ins-only = سجّلت الدخول هنا فقط.

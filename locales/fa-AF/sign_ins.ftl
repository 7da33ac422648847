### Where somebody is signed in, and the end of it.
### Review: no native speaker has read this file yet.

sign-ins = در کجا وارد شده‌اید
sign-ins-help = آیا دستگاهی را نمی‌شناسید؟ آن را قطع کنید.
sign-ins-this = همین دستگاه
sign-ins-phone = تلفون
sign-ins-tablet = تبلیت
sign-ins-computer = کمپیوتر
sign-ins-unknown = ناشناخته
sign-ins-since = ورود { $date }، آخرین استفاده { $used }
sign-ins-end = قطع کنید
sign-ins-end-others = همه دستگاه‌های دیگر را قطع کنید
sign-ins-only = شما فقط اینجا وارد شده‌اید.

### What a participant signs beside the plan, and how it was signed.
### Review: no native speaker has read this file yet.

## Beside the plan

commitment-contract = قرارداد
commitment-declaration = اعلامیه
commitment-signed = امضا شد { $date }
commitment-signed-on-phone = در تیلفون
commitment-signed-on-paper = روی کاغذ
commitment-signed-orally-through-interpreter = با ترجمان
commitment-with-adviser = متن نزد مشاور است. با هم امضا می‌کنید.
commitment-understood = من متن را فهمیدم
commitment-sign = امضا کردن
commitment-mine = من باید
commitment-theirs = کمون باید

## The contract, text 2026-1: other words get another number

commitment-2026-1-mine-take-part = در پروگرام اشتراک کنم و مطابق پلان پیش بروم
commitment-2026-1-mine-come = در وقت تعیین‌شده بیایم
commitment-2026-1-mine-tell = وقتی آمده نمی‌توانم یا چیز مهمی تغییر می‌کند، خبر بدهم
commitment-2026-1-mine-try = برای رسیدن به هدف‌ها کوشش کنم
commitment-2026-1-theirs-programme = برایم پروگرام تمام‌وقت در تمام سال بدهد
commitment-2026-1-theirs-adviser = برایم مشاوری بدهد که کارم را پیگیری کند
commitment-2026-1-theirs-follow-up = پلان را همراه من ببیند و در وقت ضرورت تغییر بدهد
commitment-2026-1-theirs-benefit = مطابق قانون introduksjonsstønad بپردازد
commitment-2026-1-theirs-explain = فیصله‌ها و طرز شکایت کردن را توضیح بدهد

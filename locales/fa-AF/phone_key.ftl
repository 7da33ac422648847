### A phone opens by face or finger, beside its PIN.
### Review: no native speaker has read this file yet.

phone-key = با روی یا انگشت خود باز کنید
phone-key-why = آن وقت Stegvis را مانند همین تیلفون باز می‌کنید: با روی، انگشت یا قفل صفحه. رمز مانند پیش کار می‌کند. بدون انترنت شاید رمز لازم شود.
phone-key-alone = آیا کس دیگر این تیلفون را باز کرده می‌تواند؟ پس Stegvis را هم باز کرده می‌تواند. تنها وقتی استفاده کنید که تنها شما تیلفون را باز می‌کنید.
phone-key-go-on = تنها من این تیلفون را باز می‌کنم
phone-key-not-made = نشد. دوباره کوشش کنید.

phone-key-title = Stegvis را باز کنید
phone-key-open = با روی یا انگشت
phone-key-or = یا رمز خود را بنویسید:
phone-key-offline = بدون انترنت رمز لازم است.
phone-key-failed = نشد. دوباره کوشش کنید یا رمز خود را بنویسید.

phone-key-here = با روی یا انگشت باز می‌شود
phone-key-made = ساخته شد { $made }، هنوز استفاده نشده
phone-key-used = ساخته شد { $made }، آخرین استفاده { $used }
phone-key-remove = دور کنید

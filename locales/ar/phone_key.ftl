### A phone opens by face or finger, beside its PIN.
### Review: no native speaker has read this file yet.

phone-key = استخدام الوجه أو الإصبع
phone-key-why = عندها يُفتح Stegvis كما يُفتح هذا الهاتف: بالوجه أو بالإصبع أو بقفل الشاشة. يبقى الرقم السري صالحًا. بدون إنترنت قد يلزم الرقم السري.
phone-key-alone = هل يستطيع شخص آخر فتح هذا الهاتف؟ عندها يستطيع فتح Stegvis أيضًا. استخدم هذا فقط إذا كنت وحدك من يفتحه.
phone-key-go-on = أنا وحدي أفتح هذا الهاتف
phone-key-not-made = لم ينجح ذلك. يمكنك المحاولة من جديد.

phone-key-title = فتح Stegvis
phone-key-open = بالوجه أو بالإصبع
phone-key-or = أو كتابة الرقم السري:
phone-key-offline = بدون إنترنت يلزم الرقم السري.
phone-key-failed = لم ينجح ذلك. يمكنك المحاولة من جديد أو كتابة الرقم السري.

phone-key-here = يُفتح بالوجه أو بالإصبع
phone-key-made = أُنشئ { $made }، لم يُستخدم بعد
phone-key-used = أُنشئ { $made }، آخر استخدام { $used }
phone-key-remove = إزالة

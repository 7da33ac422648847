### Reminders: what cannot be.
### Review: no native speaker has read this file yet.

refused-notifications-endpoint-not-allowed = لا يمكننا إرسال تذكيرات إلى هذا المتصفح.
refused-notifications-bad-subscription = لم يعطنا المتصفح ما نحتاجه لإرسال التذكيرات. حاول مرة أخرى.
refused-notifications-no-device = التذكيرات غير مفعّلة في هذا المتصفح.
refused-notifications-too-many-tests = لقد أرسلت تجارب كثيرة الآن. انتظر بضع دقائق.
refused-notifications-not-to-be-turned-off = لا يمكن إيقاف هذا الإشعار. القانون يقول إنك يجب أن تستلمه.
refused-notifications-bad-time = اكتب الوقت هكذا: 21:00.
refused-notifications-bad-lead = اختر من 0 إلى 180 دقيقة.
refused-notifications-too-quiet = لا يمكن أن تكون ساعات الهدوء أطول من 14 ساعة.

### What one was told.

messages = الرسائل
messages-unread =
    { $count ->
        [zero] لا رسائل جديدة
        [one] رسالة جديدة واحدة
        [two] رسالتان جديدتان
        [few] { $count } رسائل جديدة
        [many] { $count } رسالة جديدة
       *[other] { $count } رسالة جديدة
    }
messages-none = لا توجد رسائل بعد. كل ما نخبرك به يأتي هنا.
messages-new = جديد
messages-yesterday = أمس
messages-older = عرض الأقدم

notice-first-lesson = درسك الأول قريب
notice-lesson-changed = تغيّر أحد الدروس
notice-off-lesson-changed = أُلغي أحد الدروس
notice-absence-unexplained = أخبرنا لماذا كنت غائبًا
notice-claim-decided = صدر قرار بشأن غيابك
notice-plan-decided = تم اعتماد خطتك. اقرأها.
notice-deduction-decided = خُصم من نقودك. يمكنك الاعتراض.
notice-meeting-day-before = تذكّر الاجتماع
notice-meeting-hour-before = الاجتماع يبدأ قريبًا
notice-meeting-changed = تغيّر أحد الاجتماعات
notice-off-meeting-changed = أُلغي أحد الاجتماعات
notice-task-due = هناك مهمة يجب أن تنتهي
notice-test = تجربة
notice-other = رسالة

### Being reminded on this phone.

reminders = التذكيرات
reminders-offer = هل تريد تذكيرات؟
reminders-why = يخبرك الهاتف متى تخرج من البيت، ومتى يتغيّر شيء.
reminders-private = الشاشة المقفلة لا تقول أبدًا ما هو الموضوع.
reminders-get = احصل على تذكيرات
reminders-later = ليس الآن
reminders-here = هذا الهاتف
reminders-on = التذكيرات مفعّلة
reminders-turn-off = أوقفها على هذا الهاتف
reminders-failed = لم يتمكن الهاتف من ذلك. تحقق من الشبكة وحاول مرة أخرى.
reminders-unanswered = سألك الهاتف. اضغط على الزر مرة أخرى واختر «السماح».
reminders-nothing-sent = لا يمكننا هنا الإرسال إلى الهاتف. كل شيء موجود في الرسائل.
reminders-unsupported = هذا المتصفح لا يستقبل التذكيرات. جرّب Chrome. كل شيء موجود في الرسائل.
reminders-denied = الهاتف يمنع التذكيرات من Stegvis.
reminders-denied-how = هكذا تفعّلها:
reminders-denied-tap = اضغط على العلامة بجانب العنوان في الأعلى.
reminders-denied-allow = اضغط على «الأذونات» ثم «الإشعارات» واختر «السماح».
reminders-denied-back = ارجع إلى هنا.
reminders-denied-app = هل Stegvis على الشاشة الرئيسية؟ افتح إعدادات الهاتف، وابحث عن Stegvis، وفعّل الإشعارات.
reminders-iphone = على iPhone يجب أولًا أن يكون Stegvis على الشاشة الرئيسية.
reminders-iphone-share = اضغط على هذه العلامة
reminders-iphone-add = اضغط على هذه العلامة
reminders-iphone-open = افتح Stegvis من الشاشة الرئيسية، ثم ارجع إلى هنا

test-send = أرسل لي تجربة
test-waiting = جارٍ الإرسال …
test-sent = تم الإرسال. لم يعرضها الهاتف بعد.
test-shown = عرضها الهاتف. كل شيء يعمل.
test-silent = تم الإرسال، لكن الهاتف لم يعرضها. انظر هل الإشعارات مفعّلة في الإعدادات، وهل الهاتف يوفّر الطاقة.
test-failed = لم تصل.
test-reason-expired = لم يعد الهاتف متصلًا. أوقف التذكيرات ثم فعّلها.
test-reason-refused = الخدمة التي ترسل إلى الهاتف رفضت.
test-reason-unreachable = لم نتمكن من الوصول إلى الخدمة التي ترسل إلى الهاتف. حاول لاحقًا.
test-reason-too-many = الخدمة تطلب منا الانتظار. حاول لاحقًا.
test-reason-too-late = استغرق الأمر وقتًا طويلًا. حاول مرة أخرى.
test-reason-withdrawn = التذكيرات متوقفة على هذا الهاتف.
test-reason-no-key = لا تُرسل هنا تذكيرات إلى الهاتف.

### Of what, and when.

reminders-what = بماذا تريد أن نذكّرك؟
reminder-first-lesson = عندما يجب أن أخرج إلى الدرس الأول
reminder-lesson-changed = عندما يتغيّر درس أو يُلغى
reminder-absence-unexplained = عندما يجب أن أقول لماذا كنت غائبًا
reminder-claim-decided = عندما يصدر قرار بشأن غيابي
reminder-plan-decided = عندما تُعتمد خطتي
reminder-deduction-decided = عندما يُخصم من نقودي ويمكنني الاعتراض
reminder-meeting-day-before = قبل الاجتماع بيوم
reminder-meeting-hour-before = قبل الاجتماع بساعة
reminder-meeting-changed = عندما يتغيّر اجتماع أو يُلغى
reminder-task-due = عندما يجب أن تنتهي مهمة
reminders-required = مفعّلة دائمًا. القانون يقول إنك يجب أن تعرف.
reminders-lead = كم من الوقت قبل الدرس الأول؟
reminders-lead-none = قبله مباشرة
reminders-quiet = ساعات الهدوء
reminders-quiet-help = يكون الهاتف صامتًا فيها. الوقت نفسه مرتين: لا صمت أبدًا.
reminders-quiet-from = من
reminders-quiet-to = إلى
reminders-save = حفظ
reminders-saved = تم الحفظ

### The copy of what is held about a person: the file that is read, and where it is had.
### Review: no native speaker has read this file yet.

copy-all = كل ما كُتب عني
copy-intro = هذا كل ما تحفظه البلدية عنك في Stegvis. أخبر مستشارك إذا كان هناك خطأ.
# A date alone, as it is written in running text.
copy-day = { $date }
copy-made = أُنشئ في { $date }
copy-help = لك الحق في الحصول على كل ما كُتب عنك.
copy-mind = في الملف اسمك وكل شيء عن ملفك. انتبه لمن يمكنه رؤيته.
copy-on-phone = الهاتف لا يعرض كل شيء، مثل رقم هويتك الكامل. يمكن لمستشارك أن يعطيك الملف كاملًا.
copy-read-file = ملف للقراءة
copy-machine-file = ملف للحاسوب
copy-norwegian = بالنرويجية
copy-when = متى
copy-answer = الجواب
copy-answered = تاريخ الجواب
copy-approved = مقبول
copy-state = الحالة
copy-place = المكان
copy-due = الموعد النهائي
copy-sent = أُرسل
copy-read-at = قُرئ
copy-seen = آخر استخدام
copy-time = الوقت
copy-hours = الساعات
copy-target = الهدف
copy-planned = مخطط
copy-attended = حضور
copy-excused = غياب بعذر
copy-unexcused = غياب بدون عذر
copy-unrecorded = غير مسجل

## What stands in it, part by part

copy-part-correction-request = قلت إن هناك خطأ
copy-part-access-grant = من يمكنه رؤية ملفك
copy-part-attendance-contest = قلت إن حصة سُجلت خطأً
copy-part-absence-claim = الغياب الذي أبلغت عنه
copy-part-absence-decision = أجوبة حول الغياب
copy-part-plan-evaluation = كيف تسير الأمور، كما قلت
copy-part-plan-notice = تم تبليغ الخطة
copy-part-plan-appeal = اعتراض
copy-part-plan-groundwork = قبل الخطة
copy-part-language-level = مستوى اللغة النرويجية
copy-part-commitment-document = اتفاقيات وقعتها
copy-part-transfer = الانتقال
copy-part-meeting = الاجتماعات
copy-part-meeting-preparation = ما حضّرته
copy-part-meeting-answer = جوابك في الاجتماع
copy-part-meeting-decision = ما تقرر في الاجتماع
copy-part-meeting-task = مهام من الاجتماع
copy-part-notification = الرسائل
copy-part-escalation-mail = بريد إلكتروني إليك
copy-part-device = هواتفك
copy-part-passkey = مفاتيح المرور الخاصة بك
copy-part-session = عمليات الدخول
copy-part-push-subscription = تنبيهات الهاتف
copy-part-calendar-feed = رابط التقويم
copy-part-audit-entry = التغييرات في ملفك

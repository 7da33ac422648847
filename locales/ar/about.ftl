### What the office has written about the one who reads, who else can see it, and the first minute.
### Review: no native speaker has read this file yet.

## What is written

about-intro = هذا ما كتبه المكتب عنك.
about-you = أنت
about-programme = البرنامج
about-name = الاسم
about-birth-date = تاريخ الميلاد
about-phone = الهاتف
about-email = البريد الإلكتروني
about-language = اللغة في Stegvis
about-interpretation-language = اللغة مع المترجم
about-children = أطفال تحت 18 سنة
about-children-yes = نعم
about-children-no = لا
about-permit = تصريح الإقامة
about-education = الدراسة السابقة
about-programme-dates = البداية والنهاية
about-weekly-target = الساعات في الأسبوع
about-groups = الصف
about-adviser = المستشار
# Nobody has asked, or nobody has written it down.
about-nothing = غير مكتوب

## "This is wrong"

about-wrong = هذا خطأ
about-wrong-of = { $fact }: هذا خطأ
about-asked = تم الإبلاغ
about-asked-help = سيصلك الجواب من مستشارك.
about-corrected = تم التصحيح
about-kept = يبقى كما هو
# After a tap without network.
about-offline = لا يوجد إنترنت. لم نتمكن من الإرسال. يمكنك المحاولة مرة أخرى عند توفر الإنترنت.

## Who can see it

about-who = من يمكنه رؤية هذا؟
about-who-all = رؤية كل شيء عنك
about-who-class = رؤية ما يخص الدراسة فقط
about-who-leader = المدير
about-who-coordinator = المنسق

## Codes

about-permit-refugee = لاجئ
about-permit-resettlement = لاجئ إعادة توطين
about-permit-humanitarian = أسباب إنسانية
about-permit-family = العائلة
about-permit-collective-protection = حماية جماعية
about-education-none = لا يوجد
about-education-primary = المدرسة الابتدائية والإعدادية
about-education-upper-secondary = المدرسة الثانوية
about-education-higher = معهد أو جامعة

## The first minute: what this is, who sees what, what to do when something is wrong

first-what = هذا هو Stegvis
first-what-week = أسبوعك: متى وأين
first-what-hours = ساعاتك
first-what-plan = خطتك
first-who = من يرى ماذا؟
first-who-you = يمكنك رؤية كل شيء عنك.
first-who-adviser = مستشارك والمدير يمكنهما رؤية ذلك أيضا.
first-who-teacher = معلمك يرى ما يخص الدراسة فقط.
first-who-pin = لا أحد آخر يرى ذلك. الرقم السري لك وحدك. لا يجوز أن يعرفه أحد.
first-wrong = هل هناك خطأ؟
# Names the menu entry "Me" and the title "About me".
first-wrong-where = فتح «حسابي» ثم «عني».
first-wrong-tap = الضغط على «هذا خطأ».
first-wrong-answer = سيصلك الجواب من مستشارك.
# For example 1 of 3
first-step = { $step } من { $of }
first-skip = تخطي
first-start = بدء
first-listen = استماع
first-silent = إيقاف

## The way to all of it, and the way out

me-about = عني
me-first = كيف يعمل Stegvis
me-lock = قفل
me-lock-help = في المرة القادمة يكفي الرقم السري.
me-sign-out = الخروج من هذا الهاتف
me-sign-out-help = سيُمسح كل شيء من هذا الهاتف. للدخول مرة أخرى يلزم رمز جديد.
me-sign-out-sure = تأكيد الخروج؟
me-sign-out-yes = نعم، خروج
# No speaker of the language has read the texts yet.
language-unreviewed = لم يراجع هذه النصوص بعد شخص لغته الأم العربية. قد توجد أخطاء.

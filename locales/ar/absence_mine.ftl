### What a participant says when they cannot come, and the leave that they ask for. Few and short words.
### Review: no native speaker has read this file yet.

away-what = ما السبب؟
away-kind-ill = أنا مريض
away-kind-child-ill = طفلي مريض
away-kind-appointment = عندي موعد
away-kind-other = سبب آخر

## Asking for leave

away-ask = طلب إجازة
away-ask-help = إجازة أو عيد ديني أو عطلة
away-kind-welfare-leave = إجازة لسبب
away-kind-religious-day = عيد ديني
away-kind-vacation = عطلة
away-left = الأيام الباقية: { $left } من { $limit }
away-purpose = ما سبب الإجازة؟
away-purpose-kindergarten-start = طفلي يبدأ في الروضة
away-purpose-school-start = طفلي يبدأ في المدرسة
away-purpose-wedding = زفاف
away-purpose-death = وفاة في العائلة
away-purpose-interview = مقابلة عمل
away-purpose-admission = التسجيل في مدرسة
away-purpose-doctor-or-dentist = طبيب أو طبيب أسنان
away-purpose-care = رعاية شخص
away-purpose-other = سبب آخر

## When

away-when = متى؟
away-today = اليوم
away-tomorrow = غدا
away-other-days = أيام أخرى
away-from = من
away-to = إلى
away-some-hours = بعض الساعات فقط
away-from-hour = من الساعة
away-to-hour = إلى الساعة
away-notice = يجب الطلب قبل 14 يوما على الأقل.
away-send = إرسال
away-ask-send = طلب
away-answered-by = سيصلك الجواب من مستشارك.

## What was told, and what came of it

away-told = ما أبلغت عنه
away-told-none = لا شيء حتى الآن
away-state-kept = محفوظ في الهاتف
away-state-kept-help = نرسله عند توفر الإنترنت.
away-state-received = وصل
away-state-received-help = سيصلك الجواب من مستشارك.
away-state-approved = تمت الموافقة
away-state-in-part = موافقة على جزء
away-state-not-approved = لا موافقة
away-state-withdrawn = تم الإلغاء
away-undo = إلغاء
away-undo-of = إلغاء: { $what }
away-read = تمت القراءة
away-reason-no-ground = هذا ليس سببا للإجازة.
away-reason-quota-used = لم يبق أي يوم.
away-reason-no-certificate = نحتاج إلى شهادة من الطبيب.
away-reason-short-notice = وصل الطلب متأخرا.
away-reason-can-be-another-time = يمكن عمل ذلك في يوم آخر.
away-reason-agreed = اتفقت مع مستشارك.

## Refusals

refused-attendance-too-long-ago = مضى وقت طويل. يمكنك التحدث مع مستشارك.
refused-attendance-too-far-ahead = هذا بعيد جدا.
refused-attendance-too-many-days = عدد الأيام لا يزيد عن { $most }.
refused-attendance-whole-days-only = هذا لأيام كاملة.
refused-attendance-notice-first = يجب الطلب مسبقا. عدد الأيام قبل ذلك: { $days }.
refused-attendance-told-already = تم الإبلاغ عن هذا من قبل.
refused-attendance-outside-programme = لست في البرنامج في ذلك اليوم.
refused-attendance-purpose-of-what = هذا للإجازة فقط.
refused-attendance-decided-already = وصل جواب المستشار. يمكنك التحدث مع مستشارك.
refused-attendance-no-time = الوقت يكتب هكذا: 08:30.
refused-attendance-ends-before-it-starts = النهاية قبل البداية.
refused-attendance-part-of-one-day = الساعات ليوم واحد فقط.
refused-attendance-ask-instead = هذا يحتاج إلى طلب.
refused-attendance-report-instead = هذا للإبلاغ فقط.

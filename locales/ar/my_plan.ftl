### The participant's own plan beyond its first glance: the way, how it goes, what is new, how to disagree.
### Review: no native speaker has read this file yet.

## The way

my-plan-way = طريقك
my-plan-here = أنت هنا الآن
my-plan-next = الخطوة التالية
my-plan-gone = هذا الهدف لم يعد في الخطة.
my-plan-measures = ما تفعله للوصول إلى هناك
my-plan-agreed = الخطة والعقد
my-plan-paper = الخطة على الورق (PDF)

## How it goes

my-plan-how = كيف يسير هذا؟
my-plan-face-good = جيد
my-plan-face-so-so = متوسط
my-plan-face-hard = صعب
my-plan-own-words = بكلماتك وبلغتك
my-plan-keep = حفظ
my-plan-private = أنت وحدك ترى هذا
my-plan-shared = مستشارك يرى هذا
my-plan-share = إظهاره للمستشار
my-plan-unshare = إخفاؤه عن المستشار
my-plan-waits = محفوظ على الهاتف. سيُرسل عند توفر الإنترنت.
my-plan-not-taken = لم يُحفظ. حاول مرة أخرى.
my-plan-faces-later = عندما تتقرر الخطة يمكنك أن تقول هنا كيف يسير الأمر.

## What somebody has translated

my-plan-translated = ترجمة { $name }
my-plan-translated-somebody = ترجمه إنسان
my-plan-translation-old = ترجمة قديمة. تغيّر النص النرويجي.

## What we have agreed

my-plan-norwegian = اللغة النرويجية
my-plan-reasons = لماذا الخطة هكذا
my-plan-view = ما قلته أنت

## What is new

my-plan-new = الجديد في الخطة
my-plan-new-help = هذا ما يختلف عن خطتك القديمة.
my-plan-proposed = اقتراح خطة جديدة
my-plan-proposed-help = لم يتقرر شيء بعد. قل رأيك لمستشارك.
my-plan-change-none = لم يتغير شيء.
my-plan-change-added-goal = هدف جديد
my-plan-change-removed-goal = هدف أُزيل
my-plan-change-added-measure = نشاط جديد
my-plan-change-removed-measure = نشاط أُزيل
my-plan-change-was = سابقًا:
my-plan-change-is = الآن:
my-plan-change-words = كُتب النص من جديد.
my-plan-field-end-goal = الهدف النهائي
my-plan-field-end-goal-text = المهنة أو الدراسة
my-plan-field-listening = النرويجية: الاستماع
my-plan-field-reading = النرويجية: القراءة
my-plan-field-writing = النرويجية: الكتابة
my-plan-field-oral = النرويجية: التحدث
my-plan-field-norwegian-minutes = النرويجية في الأسبوع
my-plan-field-norwegian-until = النرويجية حتى
my-plan-field-social-studies-hours = علوم المجتمع
my-plan-field-social-studies-language = لغة علوم المجتمع
my-plan-field-starts-on = يبدأ
my-plan-field-ends-on = ينتهي
my-plan-field-reasons = لماذا الخطة هكذا
my-plan-field-participant-view = ما قلته أنت
my-plan-field-standard = ما هو
my-plan-field-text = ما هو
my-plan-field-kind = نوع النشاط
my-plan-field-weekly-minutes = الوقت في الأسبوع
my-plan-field-responsible = المسؤول
my-plan-field-organisation = عند من
my-plan-field-place = المكان

## "I disagree"

my-plan-disagree = أنا غير موافق
my-plan-appeal-until = يمكنك تقديم شكوى حتى
my-plan-appeal-days = الأيام المتبقية: { $days }
my-plan-appeal-over = انتهت مهلة الشكوى في { $date }. تحدث مع مستشارك. أحيانًا تُقبل شكوى متأخرة.
my-plan-appeal-not-known = لم تبدأ مهلة الشكوى بعد. تبدأ عندما يتم إبلاغك بالخطة.
my-plan-appeal-none = الخطة غير مقررة. قل لمستشارك ما تريد تغييره.
my-plan-appeal-how = كيف تقدم شكوى
my-plan-appeal-talk = تحدث مع مستشارك أولًا. ربما تجدان حلًا معًا.
my-plan-appeal-write = اكتب ما لا توافق عليه وما تريده بدلًا منه. على المستشار مساعدتك إذا أردت.
my-plan-appeal-give = سلّم الشكوى إلى البلدية قبل انتهاء المهلة: للمستشار أو بالبريد.
my-plan-appeal-then = تنظر البلدية في الأمر مرة أخرى. إذا لم تتفقوا يقرر حاكم المحافظة (Statsforvalteren).
my-plan-appeal-free = الشكوى مجانية. اتبع الخطة وأنت تنتظر الجواب.
my-plan-appeal-state-received = استلمت البلدية شكواك.
my-plan-appeal-state-forwarded = أُرسلت شكواك إلى حاكم المحافظة (Statsforvalteren).
my-plan-appeal-state-upheld = تمت معالجة الشكوى. الخطة ما زالت سارية.
my-plan-appeal-state-changed = تمت معالجة الشكوى. سيتم تغيير الخطة.
my-plan-appeal-state-withdrawn = سُحبت الشكوى.

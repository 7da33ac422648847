### The integration plan, in the participant's words.
### Review: no native speaker has read this file yet.

plan-mine = خطتك
plan-none = ليس لديك خطة بعد
plan-none-help = من حقك الحصول على خطة. مستشارك يمكنه المساعدة.
plan-end-goal = الهدف النهائي
plan-norwegian = هدفك في اللغة النرويجية
plan-goals = أهداف على الطريق
plan-helpers = هؤلاء يساعدونك
plan-period = { $from } – { $to }
plan-from = من { $from }
plan-until = حتى { $to }
plan-weekly = { $duration } في الأسبوع
plan-responsible = المسؤول
plan-state-draft = مسودة. لم تُقرَّر الخطة بعد.
plan-state-proposed = اقتراح. لم تُقرَّر الخطة بعد.
plan-state-decided = تقررت الخطة { $date }
plan-state-superseded = خطة قديمة
plan-state-ended = انتهت الخطة
plan-appeal = هل لديك اعتراض؟ يمكنك تقديم شكوى حتى { $date }.

status-planned = لم يبدأ
status-active = جارٍ
status-reached = تحقق
status-dropped = انتهى

skill-listening = الاستماع
skill-reading = القراءة
skill-writing = الكتابة
skill-oral = التحدث

level-below-a1 = قبل A1
level-a1 = A1
level-a2 = A2
level-b1 = B1
level-b2 = B2
level-c1 = C1

relation-adviser = المستشار
relation-stand-in = المستشار البديل
relation-nav-contact = جهة الاتصال في NAV
relation-teacher = المعلم
relation-contact-teacher = المعلم المسؤول
relation-substitute = المعلم البديل
relation-practice-host = مكان التدريب
relation-circle = المستشار

end-goal-work = العمل
end-goal-parts-of-upper-secondary = جزء من التعليم الثانوي
end-goal-upper-secondary = إكمال التعليم الثانوي
end-goal-vocational-training = شهادة مهنية (fagbrev)
end-goal-higher-education = التعليم العالي

## Standard goals (catalogue)

goal-speak-everyday-norwegian = التحدث بالنرويجية في الحياة اليومية
goal-read-and-write = تعلم القراءة والكتابة
goal-pass-norwegian-test = النجاح في اختبار اللغة النرويجية
goal-pass-social-studies-test = النجاح في اختبار علوم المجتمع
goal-finish-primary-school = إكمال المدرسة الأساسية
goal-start-upper-secondary = بدء التعليم الثانوي
goal-finish-upper-secondary = إكمال التعليم الثانوي
goal-trade-certificate = الحصول على شهادة مهنية (fagbrev)
goal-education-recognised = معادلة شهادتي الدراسية
goal-work-experience = اكتساب خبرة عمل في النرويج
goal-find-a-job = الحصول على عمل
goal-use-digital-services = استخدام خدمات الإنترنت
goal-driving-licence = الحصول على رخصة قيادة
goal-know-working-life = التعرف على سوق العمل في النرويج

## Standard measures (catalogue)

measure-norwegian-course = دورة لغة نرويجية
measure-norwegian-test = اختبار اللغة النرويجية
measure-social-studies-course = دورة علوم المجتمع
measure-life-skills-course = دورة المهارات الحياتية
measure-parental-guidance = إرشاد الأهل
measure-work-practice = تدريب في مكان عمل
measure-language-practice = تدريب لغوي في العمل
measure-trade-course = دورة مهنية
measure-primary-school = المدرسة الأساسية للكبار
measure-upper-secondary = مواد من التعليم الثانوي
measure-career-guidance = حديث مع مرشد مهني
measure-job-search = البحث عن عمل بمساعدة

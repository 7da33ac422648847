### Standard goals and measures: what most plans consist of.
### Review: no native speaker has read this file yet.

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

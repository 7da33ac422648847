### The words of the joint meeting that both sides read: what one wants to talk about, what is agreed, the agenda.
### Review: no native speaker has read this file yet.

## What a participant wants to talk about

topic-my-goal = هدفي
topic-my-plan = خطتي
topic-speaking = التحدث بالنرويجية
topic-reading-and-writing = القراءة والكتابة
topic-my-class = صفّي
topic-my-teacher = معلّمي
topic-homework = الواجبات المنزلية
topic-my-timetable = جدولي
topic-way-there = الطريق إلى هناك
topic-practice = التدريب العملي
topic-work = العمل
topic-school-later = الدراسة لاحقًا
topic-phone-and-computer = الهاتف والحاسوب
topic-my-hours = ساعاتي
topic-the-money = المال
topic-next-step = الخطوة التالية

## What somebody does until the next meeting

task-write-cv = كتابة السيرة الذاتية
task-apply-for-jobs = التقدم إلى وظائف
task-find-practice-place = إيجاد مكان للتدريب
task-book-career-guidance = حجز موعد للإرشاد المهني
task-sign-up-for-test = التسجيل في الاختبار
task-send-papers = إرسال الأوراق
task-read-the-plan = قراءة الخطة
task-talk-with-teacher = التحدث مع المعلّم
task-change-timetable = تغيير الجدول
task-practise-norwegian = التمرّن على النرويجية
task-make-digital-user = إنشاء مستخدم رقمي
task-next-meeting = تحديد موعد الاجتماع القادم

## Why something is on the agenda

agenda-plan-none = وضع الخطة الأولى
agenda-plan-missing = ما ينقص في الخطة
agenda-review-due = حان الوقت لمراجعة الخطة
agenda-level-reached = تم بلوغ مستوى في النرويجية
agenda-birth = وُلد طفل
agenda-job = بدأ عمل أو انتهى
agenda-long-absence = غياب طويل
agenda-goal-past-date = هدف كان ينبغي بلوغه
agenda-weeks-below = أسابيع ساعاتها قليلة
agenda-contests = ساعات ربما سُجّلت خطأ
agenda-claims = غياب لم يُبتّ فيه بعد
agenda-programme-end = البرنامج ينتهي قريبًا
agenda-tasks-open = ما اتفقنا عليه في المرة السابقة ولم يُنجز
agenda-work-window = خمس عشرة ساعة في الأسبوع موجّهة نحو العمل
agenda-own-topic = شيء يريد أحدنا التحدث عنه

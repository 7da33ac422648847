### Who looked at one's record, when and why, as its owner reads it.
### Review: no native speaker has read this file yet.

look-ups = من اطلع على ملفي
look-ups-intro = من يساعدونك يحتاجون إلى قراءة ملفك. هنا ترى كل مرة. ترى وظيفتهم وليس اسمهم.
look-ups-none = لم يفتح أحد ملفك بعد.
look-ups-earlier = اعرض ما قبل ذلك
look-ups-wrong = هل هناك شيء غير صحيح؟
look-ups-wrong-help = اسأل مستشارك. يمكنك دائمًا أن تسأل لماذا اطلع أحد على ملفك.
look-ups-who = من يساعدك

## By what they are: no name is told

look-role-none = موظف
look-role-adviser = المستشار
look-role-teacher = المعلم
look-role-coordinator = المنسق
look-role-leader = المدير
look-role-administrator = مسؤول النظام
look-role-auditor = المدقق

## What was opened

look-topic-record = ملفك
look-topic-facts = معلومات عنك
look-topic-identity = رقم الهوية الوطنية
look-topic-registering = التسجيل
look-topic-helpers = من يساعدك
look-topic-week = الجدول
look-topic-hours = الساعات
look-topic-absence = الغياب
look-topic-plan = الخطة
look-topic-meeting = الاجتماع
look-topic-programme = البرنامج
look-topic-payment = الدفع
look-topic-certificate = الشهادة
look-topic-moving = الانتقال
look-topic-supervision = الرقابة
look-topic-copy = نسخة لك
look-topic-other = شيء آخر في الملف

## Why, where those who looked were asked

look-ups-why = لماذا
look-reason-follow-up = لمتابعتك
look-reason-preparing = للتحضير لاجتماع أو قرار
look-reason-message = لأنك سألت عن شيء أو قدمت شكوى
look-reason-correcting = لتصحيح شيء خاطئ
look-reason-quality = للتأكد من أن العمل يتم بشكل صحيح
look-reason-demand = لأن القانون يتطلب ذلك أو بسبب خلل تقني

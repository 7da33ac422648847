### The joint meeting about the plan, as its participant reads it.
### Review: no native speaker has read this file yet.

## The meeting

meeting = الاجتماع حول الخطة
meeting-earlier-and-next = اجتماعاتك
meeting-next = الاجتماع القادم
meeting-running = الاجتماع جارٍ الآن
meeting-follow = تابع هنا بلغتك.
meeting-none = لا يوجد اجتماع محدد الآن.
meeting-held = انتهى الاجتماع
meeting-paper = محضر الاجتماع على الورق (PDF)
meeting-cancelled = أُلغي الاجتماع
meeting-later = اجتماعات لاحقة
meeting-earlier = اجتماعات سابقة
meeting-who = من سيحضر
meeting-role-participant = أنت
meeting-role-adviser = المستشار
meeting-role-nav = من NAV
meeting-role-teacher = المعلم
meeting-role-other = آخرون
meeting-present = حضر
meeting-absent = لم يحضر
meeting-interpreter = مترجم: { $language }
meeting-mode-in-person = في الغرفة
meeting-mode-phone = بالهاتف
meeting-mode-video = بالفيديو
meeting-agenda = ما نتحدث عنه
meeting-settled = تم الحديث عنه

## One prepares

meeting-prepare = استعد
meeting-prepare-help = اختر صورًا. يمكنك أيضًا الكتابة.
meeting-prepared = لقد استعددت
meeting-heading-goes-well = هذا يسير جيدًا
meeting-heading-hard = هذا صعب
meeting-heading-talk-about = أريد التحدث عن هذا
meeting-words = بكلماتك وبلغتك
meeting-keep = حفظ
meeting-private = أنت وحدك ترى هذا
meeting-shared = الآخرون في الاجتماع يرون هذا
meeting-share = إظهاره للآخرين
meeting-unshare = إخفاؤه عن الآخرين
meeting-waits = محفوظ على الهاتف. سيُرسل عند توفر الإنترنت.
meeting-not-taken = لم يُحفظ. تغيّر شيء. انظر من جديد وحاول مرة أخرى.
meeting-others = ما شاركه الآخرون

## The meeting itself

meeting-plan-now = الخطة الآن
meeting-changed-now = تغيّر الآن
meeting-decisions = ما اتفقنا عليه
meeting-tasks = ما يجب فعله
meeting-my-tasks = مهامي
meeting-task-due = قبل { $date }
meeting-task-done = تم
meeting-task-do = لقد فعلته
meeting-task-undo = لم يتم بعد

## At its end

meeting-summary = الجديد الذي سيدخل الخطة
meeting-question = هل توافق على هذا؟
meeting-answer-accepted = نعم
meeting-answer-accepted-with-reservation = نعم، ولكن …
meeting-answer-not-accepted = لا
meeting-reservation = ما الذي تريد تغييره؟ اكتب بلغتك.
meeting-no-words = اكتب شيئًا هنا أو اختر نعم.
meeting-send = إرسال الجواب
meeting-answered = جوابك
meeting-answer-stale = تغيّرت الخطة بعد جوابك. انظر إليها وأجب من جديد.
meeting-answer-help = تقرر البلدية الخطة بعد ذلك. إذا لم توافق يمكنك تقديم شكوى.

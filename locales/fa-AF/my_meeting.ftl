### The joint meeting about the plan, as its participant reads it.
### Review: no native speaker has read this file yet.

## The meeting

meeting = جلسه درباره پلان
meeting-earlier-and-next = جلسه‌های شما
meeting-next = جلسه بعدی
meeting-running = جلسه جریان دارد
meeting-follow = این‌جا به زبان خود پیگیری کنید.
meeting-none = فعلاً جلسه‌ای تعیین نشده است.
meeting-held = جلسه ختم شد
meeting-paper = صورت‌جلسه روی کاغذ (PDF)
meeting-cancelled = جلسه لغو شد
meeting-later = جلسه‌های آینده
meeting-earlier = جلسه‌های قبلی
meeting-who = کی می‌آید
meeting-role-participant = شما
meeting-role-adviser = مشاور
meeting-role-nav = از NAV
meeting-role-teacher = معلم
meeting-role-other = دیگران
meeting-present = حاضر بود
meeting-absent = حاضر نبود
meeting-interpreter = ترجمان: { $language }
meeting-mode-in-person = در اتاق
meeting-mode-phone = با تیلفون
meeting-mode-video = با ویدیو
meeting-agenda = درباره این گپ می‌زنیم
meeting-settled = گپ زده شد

## One prepares

meeting-prepare = آماده شوید
meeting-prepare-help = تصویرها را انتخاب کنید. نوشته هم می‌توانید.
meeting-prepared = شما آماده شده‌اید
meeting-heading-goes-well = این خوب پیش می‌رود
meeting-heading-hard = این سخت است
meeting-heading-talk-about = درباره این می‌خواهم گپ بزنم
meeting-words = با کلمات خودتان، به زبان خودتان
meeting-keep = ذخیره
meeting-private = فقط شما این را می‌بینید
meeting-shared = دیگران در جلسه این را می‌بینند
meeting-share = نشان دادن به دیگران
meeting-unshare = پنهان کردن از دیگران
meeting-waits = در تیلفون ذخیره شد. وقتی انترنت باشد فرستاده می‌شود.
meeting-not-taken = ذخیره نشد. چیزی تغییر کرده است. دوباره ببینید و کوشش کنید.
meeting-others = آنچه دیگران شریک ساختند

## The meeting itself

meeting-plan-now = پلان همین حالا
meeting-changed-now = حالا تغییر کرد
meeting-decisions = آنچه توافق کردیم
meeting-tasks = کارهایی که باید شود
meeting-my-tasks = وظیفه‌های من
meeting-task-due = تا { $date }
meeting-task-done = انجام شد
meeting-task-do = من انجام دادم
meeting-task-undo = هنوز نشده

## At its end

meeting-summary = این‌ها در پلان نو می‌شود
meeting-question = آیا به این «بلی» می‌گویید؟
meeting-answer-accepted = بلی
meeting-answer-accepted-with-reservation = بلی، اما …
meeting-answer-not-accepted = نخیر
meeting-reservation = چه چیز باید تغییر کند؟ به زبان خود بنویسید.
meeting-no-words = این‌جا چیزی بنویسید یا «بلی» را انتخاب کنید.
meeting-send = فرستادن جواب
meeting-answered = جواب شما
meeting-answer-stale = پلان بعد از جواب شما تغییر کرد. دوباره ببینید و جواب بدهید.
meeting-answer-help = بعد کمون پلان را فیصله می‌کند. اگر موافق نباشید می‌توانید شکایت کنید.

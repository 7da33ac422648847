### Reminders: what cannot be.
### Review: no native speaker has read this file yet.

refused-notifications-endpoint-not-allowed = ما نمی‌توانیم به این مرورگر یادآوری بفرستیم.
refused-notifications-bad-subscription = مرورگر چیزی را که برای فرستادن یادآوری لازم است به ما نداد. دوباره کوشش کنید.
refused-notifications-no-device = یادآوری‌ها در این مرورگر روشن نیست.
refused-notifications-too-many-tests = شما همین حالا آزمایش‌های زیاد فرستادید. چند دقیقه صبر کنید.
refused-notifications-not-to-be-turned-off = این پیام خاموش نمی‌شود. قانون می‌گوید که شما باید آن را بگیرید.
refused-notifications-bad-time = وقت را این‌طور بنویسید: 21:00.
refused-notifications-bad-lead = از 0 تا 180 دقیقه انتخاب کنید.
refused-notifications-too-quiet = ساعت‌های خاموشی نمی‌تواند بیشتر از 14 ساعت باشد.

### What one was told.

messages = پیام‌ها
messages-unread =
    { $count ->
        [one] { $count } پیام نو
       *[other] { $count } پیام نو
    }
messages-none = هنوز پیامی نیست. هر چه به شما می‌گوییم، این‌جا می‌آید.
messages-new = نو
messages-yesterday = دیروز
messages-older = قدیمی‌ها را نشان بده

notice-first-lesson = درس اول شما نزدیک است
notice-lesson-changed = یک درس تغییر کرد
notice-off-lesson-changed = یک درس لغو شد
notice-absence-unexplained = بگویید چرا غایب بودید
notice-claim-decided = دربارهٔ غیابت شما فیصله شد
notice-plan-decided = پلان شما فیصله شد. آن را بخوانید.
notice-deduction-decided = از پول شما کم شده است. می‌توانید شکایت کنید.
notice-meeting-day-before = جلسه را به یاد داشته باشید
notice-meeting-hour-before = جلسه به‌زودی شروع می‌شود
notice-meeting-changed = یک جلسه تغییر کرد
notice-off-meeting-changed = یک جلسه لغو شد
notice-task-due = یک کار باید تمام شود
notice-test = یک آزمایش
notice-other = یک پیام

### Being reminded on this phone.

reminders = یادآوری‌ها
reminders-offer = یادآوری می‌خواهید؟
reminders-why = تلفون می‌گوید چه وقت از خانه بروید و چه وقت چیزی تغییر کرده است.
reminders-private = روی صفحهٔ قفل هیچ‌وقت نوشته نمی‌شود که موضوع چیست.
reminders-get = یادآوری بگیرید
reminders-later = حالا نه
reminders-here = این تلفون
reminders-on = یادآوری‌ها روشن است
reminders-turn-off = در این تلفون خاموش کنید
reminders-failed = تلفون نتوانست. انترنت را ببینید و دوباره کوشش کنید.
reminders-unanswered = تلفون از شما پرسید. دکمه را دوباره فشار دهید و «اجازه» را انتخاب کنید.
reminders-nothing-sent = این‌جا نمی‌توانیم به تلفون بفرستیم. همه چیز در پیام‌ها است.
reminders-unsupported = این مرورگر یادآوری نمی‌گیرد. Chrome را امتحان کنید. همه چیز در پیام‌ها است.
reminders-denied = تلفون یادآوری‌های Stegvis را بند می‌کند.
reminders-denied-how = این‌طور روشن کنید:
reminders-denied-tap = نشان پهلوی آدرس را در بالا فشار دهید.
reminders-denied-allow = «اجازه‌ها» را فشار دهید، بعد «اعلان‌ها»، و «اجازه» را انتخاب کنید.
reminders-denied-back = دوباره این‌جا بیایید.
reminders-denied-app = آیا Stegvis روی صفحهٔ اصلی است؟ تنظیمات تلفون را باز کنید، Stegvis را پیدا کنید و اعلان‌ها را روشن کنید.
reminders-iphone = در iPhone اول باید Stegvis روی صفحهٔ اصلی باشد.
reminders-iphone-share = این نشان را فشار دهید
reminders-iphone-add = این نشان را فشار دهید
reminders-iphone-open = Stegvis را از صفحهٔ اصلی باز کنید و دوباره این‌جا بیایید

test-send = به من یک آزمایش بفرست
test-waiting = فرستاده می‌شود …
test-sent = فرستاده شد. تلفون هنوز نشان نداده است.
test-shown = تلفون نشان داد. کار می‌کند.
test-silent = فرستاده شد، اما تلفون نشان نداد. ببینید که اعلان‌ها در تنظیمات روشن است و تلفون برق ذخیره نمی‌کند.
test-failed = نرسید.
test-reason-expired = تلفون دیگر وصل نیست. یادآوری‌ها را خاموش و روشن کنید.
test-reason-refused = خدمتی که به تلفون می‌فرستد، نه گفت.
test-reason-unreachable = با خدمتی که به تلفون می‌فرستد تماس نگرفتیم. بعدتر کوشش کنید.
test-reason-too-many = این خدمت از ما می‌خواهد صبر کنیم. بعدتر کوشش کنید.
test-reason-too-late = بسیار طول کشید. دوباره کوشش کنید.
test-reason-withdrawn = یادآوری‌ها در این تلفون خاموش است.
test-reason-no-key = اینجا یادآوری به تلفون فرستاده نمی‌شود.

### Of what, and when.

reminders-what = دربارهٔ چه یادآوری می‌خواهید؟
reminder-first-lesson = وقتی باید برای درس اول بروم
reminder-lesson-changed = وقتی درسی تغییر می‌کند یا لغو می‌شود
reminder-absence-unexplained = وقتی باید بگویم چرا غایب بودم
reminder-claim-decided = وقتی دربارهٔ غیابت من فیصله می‌شود
reminder-plan-decided = وقتی پلان من فیصله می‌شود
reminder-deduction-decided = وقتی از پول من کم می‌شود و می‌توانم شکایت کنم
reminder-meeting-day-before = یک روز پیش از جلسه
reminder-meeting-hour-before = یک ساعت پیش از جلسه
reminder-meeting-changed = وقتی جلسه‌ای تغییر می‌کند یا لغو می‌شود
reminder-task-due = وقتی کاری باید تمام شود
reminders-required = همیشه روشن. قانون می‌گوید که باید خبر شوید.
reminders-lead = چند وقت پیش از درس اول؟
reminders-lead-none = درست پیش از آن
reminders-quiet = ساعت‌های خاموشی
reminders-quiet-help = در این وقت تلفون خاموش است. یک وقت دو بار: هیچ‌وقت خاموش نیست.
reminders-quiet-from = از
reminders-quiet-to = تا
reminders-save = ذخیره
reminders-saved = ذخیره شد

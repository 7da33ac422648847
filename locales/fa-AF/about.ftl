### What the office has written about the one who reads, who else can see it, and the first minute.
### Review: no native speaker has read this file yet.

## What is written

about-intro = این را دفتر در باره شما نوشته است.
about-you = شما
about-programme = پروگرام
about-name = نام
about-birth-date = تاریخ تولد
about-phone = تیلفون
about-email = ایمیل
about-language = زبان در Stegvis
about-interpretation-language = زبان با ترجمان
about-children = اطفال زیر 18 سال
about-children-yes = بلی
about-children-no = نی
about-permit = اجازه اقامت
about-education = درس پیش از این
about-programme-dates = شروع و ختم
about-weekly-target = ساعت در هفته
about-groups = صنف
about-adviser = مشاور
# Nobody has asked, or nobody has written it down.
about-nothing = نوشته نشده

## "This is wrong"

about-wrong = این غلط است
about-wrong-of = { $fact }: این غلط است
about-asked = شما خبر دادید
about-asked-help = مشاور شما جواب می‌دهد.
about-corrected = درست شد
about-kept = همین طور می‌ماند
# After a tap without network.
about-offline = انترنت ندارید. فرستاده نشد. وقتی انترنت داشتید، دوباره کوشش کنید.

## Who can see it

about-who = کی این را دیده می‌تواند؟
about-who-all = همه چیز را در باره شما دیده می‌تواند
about-who-class = تنها چیزهای درسی را دیده می‌تواند
about-who-leader = مدیر
about-who-coordinator = هماهنگ‌کننده

## Codes

about-permit-refugee = مهاجر
about-permit-resettlement = مهاجر اسکان مجدد
about-permit-humanitarian = دلایل بشری
about-permit-family = فامیل
about-permit-collective-protection = حمایت گروهی
about-education-none = هیچ
about-education-primary = مکتب ابتدائی و متوسطه
about-education-upper-secondary = لیسه
about-education-higher = کالج یا پوهنتون

## The first minute: what this is, who sees what, what to do when something is wrong

first-what = این Stegvis است
first-what-week = هفته شما: چه وقت و در کجا
first-what-hours = ساعت‌های شما
first-what-plan = پلان شما
first-who = کی چه را می‌بیند؟
first-who-you = شما همه چیز را در باره خود می‌بینید.
first-who-adviser = مشاور شما و مدیر هم آن را می‌بینند.
first-who-teacher = معلم شما تنها چیزهای درسی را می‌بیند.
first-who-pin = کس دیگر نمی‌بیند. رمز تنها از شما است. به هیچ کس نگویید.
first-wrong = چیزی غلط است؟
# Names the menu entry "Me" and the title "About me".
first-wrong-where = «حساب من» و «در باره من» را باز کنید.
first-wrong-tap = «این غلط است» را فشار دهید.
first-wrong-answer = مشاور شما جواب می‌دهد.
# For example 1 of 3
first-step = { $step } از { $of }
first-skip = تیر شدن
first-start = شروع
first-listen = شنیدن
first-silent = توقف

## The way to all of it, and the way out

me-about = در باره من
me-first = Stegvis چطور کار می‌کند
me-lock = قفل کردن
me-lock-help = بار دیگر تنها رمز لازم است.
me-sign-out = خروج از این تیلفون
me-sign-out-help = همه چیز از این تیلفون پاک می‌شود. برای داخل شدن دوباره کود نو لازم است.
me-sign-out-sure = می‌خواهید خارج شوید؟
me-sign-out-yes = بلی، خارج می‌شوم
# No speaker of the language has read the texts yet.
language-unreviewed = این متن‌ها را هنوز کسی که زبان مادری‌اش دری است ندیده. شاید اشتباه باشد.

### Who looked at one's record, when and why, as its owner reads it.
### Review: no native speaker has read this file yet.

look-ups = کی دوسیه مرا دیده است
look-ups-intro = کسانی که به شما کمک می‌کنند باید دوسیه شما را بخوانند. اینجا هر بار را می‌بینید. وظیفه‌شان را می‌بینید، نه نام‌شان را.
look-ups-none = تا حالا هیچ کس دوسیه شما را باز نکرده است.
look-ups-earlier = قبلی‌ها را نشان بده
look-ups-wrong = آیا چیزی درست نیست؟
look-ups-wrong-help = از مشاور خود بپرسید. همیشه می‌توانید بپرسید چرا کسی دوسیه شما را دیده است.
look-ups-who = کی به شما کمک می‌کند

## By what they are: no name is told

look-role-none = کارمند
look-role-adviser = مشاور
look-role-teacher = معلم
look-role-coordinator = هماهنگ‌کننده
look-role-leader = مدیر
look-role-administrator = مسئول سیستم
look-role-auditor = بازرس

## What was opened

look-topic-record = دوسیه شما
look-topic-facts = معلومات در باره شما
look-topic-identity = نمبر تولد
look-topic-registering = ثبت نام
look-topic-helpers = کی به شما کمک می‌کند
look-topic-week = تقسیم اوقات
look-topic-hours = ساعات
look-topic-absence = غیرحاضری
look-topic-plan = پلان
look-topic-meeting = جلسه
look-topic-programme = برنامه
look-topic-payment = پرداخت
look-topic-certificate = تصدیق‌نامه
look-topic-moving = کوچ کردن
look-topic-supervision = نظارت
look-topic-copy = کاپی برای شما
look-topic-other = چیز دیگر در دوسیه

## Why, where those who looked were asked

look-ups-why = چرا
look-reason-follow-up = برای پیگیری کار شما
look-reason-preparing = برای آماده کردن یک جلسه یا تصمیم
look-reason-message = چون شما چیزی پرسیده‌اید یا شکایت کرده‌اید
look-reason-correcting = برای اصلاح چیزی که غلط است
look-reason-quality = برای دیدن این که کار درست انجام می‌شود
look-reason-demand = چون قانون می‌خواهد یا یک مشکل تخنیکی بود

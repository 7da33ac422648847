### The first screen: one glance, and you know where to be.
### Review: no native speaker has read this file yet.

today-hello = مرحبًا { $name }
today-now = الآن
today-next = التالي
today-ends-at = ينتهي { $time }
today-starts-in = يبدأ بعد { $duration }
today-starts-at = يبدأ { $time }
today-finished = انتهى برنامجك لهذا اليوم
today-nothing = لا شيء في جدولك اليوم
today-day-off = عطلة اليوم
today-day-off-reason = لا دراسة اليوم: { $reason }
today-weekend = عطلة سعيدة!
today-day = يومك
today-day-hours = ساعات اليوم
today-week-hours = ساعات هذا الأسبوع
today-of = من { $target }
today-goal = هدفك
today-cannot-come = لا أستطيع الحضور

### The first screen: one glance, and you know where to be.
### Review: no native speaker has read this file yet.

today-hello = سلام { $name }
today-now = حالا
today-next = بعدی
today-ends-at = ختم { $time }
today-starts-in = { $duration } بعد شروع می‌شود
today-starts-at = شروع { $time }
today-finished = برای امروز خلاص است
today-nothing = امروز در تقسیم اوقات چیزی نیست
today-day-off = امروز رخصتی است
today-day-off-reason = امروز درس نیست: { $reason }
today-weekend = آخر هفته خوش!
today-day = روز شما
today-day-hours = ساعات امروز
today-week-hours = ساعات این هفته
today-of = از { $target }
today-goal = هدف شما
today-cannot-come = آمده نمی‌توانم

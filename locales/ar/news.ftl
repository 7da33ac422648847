### What has changed in the timetable since one looked last.
### Review: no native speaker has read this file yet.

news-new = جديد
news-changed = تغيير
news-said-new = { $activity }، { $day }: حصة جديدة، { $time }
news-said-changed = { $activity }، { $day }: { $instead }
news-said-cancelled = { $activity }، { $day }: ملغاة
news-said-again = { $activity }، { $day }: كالمعتاد
news-instead = { $now } بدلاً من { $was }

### What has changed in the timetable since one looked last.

news-new = New
news-changed = Changed
news-said-new = { $activity } on { $day }: new lesson, { $time }
news-said-changed = { $activity } on { $day }: { $instead }
news-said-cancelled = { $activity } on { $day }: cancelled
news-said-again = { $activity } on { $day }: as usual after all
news-instead = { $now } instead of { $was }

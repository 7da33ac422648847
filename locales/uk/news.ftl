### What has changed in the timetable since one looked last.
### Review: no native speaker has read this file yet.

news-new = Нове
news-changed = Змінено
news-said-new = { $activity }, { $day }: нове заняття, { $time }
news-said-changed = { $activity }, { $day }: { $instead }
news-said-cancelled = { $activity }, { $day }: скасовано
news-said-again = { $activity }, { $day }: буде як зазвичай
news-instead = { $now } замість { $was }

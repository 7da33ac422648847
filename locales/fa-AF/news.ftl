### What has changed in the timetable since one looked last.
### Review: no native speaker has read this file yet.

news-new = نو
news-changed = تغییر
news-said-new = { $activity }، { $day }: درس نو، { $time }
news-said-changed = { $activity }، { $day }: { $instead }
news-said-cancelled = { $activity }، { $day }: لغو شده است
news-said-again = { $activity }، { $day }: مثل همیشه است
news-instead = { $now } به جای { $was }

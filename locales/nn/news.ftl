### What has changed in the timetable since one looked last.
### Review: no native speaker has read this file yet.

news-new = Ny
news-changed = Endra
news-said-new = { $activity } { $day }: ny time, { $time }
news-said-changed = { $activity } { $day }: { $instead }
news-said-cancelled = { $activity } { $day }: avlyst
news-said-again = { $activity } { $day }: blir som vanleg
news-instead = { $now } i staden for { $was }

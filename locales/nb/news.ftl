### What has changed in the timetable since one looked last.

news-new = Ny
news-changed = Endret
# For example: Norsk torsdag: ny time, 08:30–10:00
news-said-new = { $activity } { $day }: ny time, { $time }
# For example: Norsk torsdag: Rom 12 i stedet for Rom 4
news-said-changed = { $activity } { $day }: { $instead }
news-said-cancelled = { $activity } { $day }: avlyst
# A change has been taken back.
news-said-again = { $activity } { $day }: blir som vanlig
news-instead = { $now } i stedet for { $was }

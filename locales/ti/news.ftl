### What has changed in the timetable since one looked last.
### Review: no native speaker has read this file yet.

news-new = ሓድሽ
news-changed = ተቐይሩ
news-said-new = { $activity }፣ { $day }፦ ሓድሽ ትምህርቲ፣ { $time }
news-said-changed = { $activity }፣ { $day }፦ { $instead }
news-said-cancelled = { $activity }፣ { $day }፦ ተሰሪዙ
news-said-again = { $activity }፣ { $day }፦ ከምቲ ልሙድ
news-instead = { $now } ኣብ ክንዲ { $was }

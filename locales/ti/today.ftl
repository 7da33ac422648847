### The first screen: one glance, and you know where to be.
### Review: no native speaker has read this file yet.

today-hello = ሰላም { $name }
today-now = ሕጂ
today-next = ቀጻሊ
today-ends-at = ክሳብ { $time }
today-starts-in = ድሕሪ { $duration } ይጅምር
today-starts-at = ሰዓት { $time } ይጅምር
today-finished = ናይ ሎሚ ወዲእኩም
today-nothing = ንሎሚ ዝተወጠነ የለን
today-day-off = ሎሚ ዕረፍቲ እዩ
today-day-off-reason = ሎሚ ትምህርቲ የለን፡ { $reason }
today-weekend = ጽቡቕ ቀዳመ-ሰንበት!
today-day = መዓልትኹም
today-day-hours = ሰዓታት ሎሚ
today-week-hours = ሰዓታት እዚ ሰሙን
today-of = ካብ { $target }
today-goal = ዕላማኹም
today-cannot-come = ክመጽእ ኣይክእልን እየ

### The hours, and why they are what they are.
### Review: no native speaker has read this file yet.

hours-of = ካብ { $target }
hours-attended = ዝተሳተፍኩምሉ
hours-excused = ብፍቓድ ምትራፍ
hours-unexcused = ብዘይ ፍቓድ ምትራፍ
hours-unrecorded = ገና ኣይተመዝገበን
hours-unrecorded-help = እዚ ምትራፍ ኣይኮነን። እተን ሰዓታት ብመምህር ገና ኣይተመዝገባን።
# Planned, and not over yet.
hours-ahead = ዝመጽእ
hours-planned = ዝተወጠነ
hours-target = ዕላማ ናይዚ ሰሙን
hours-gap = ዝጎደለ
hours-gap-help = እዚ ሰሙን ምሉእ ኣይኮነን። ኣማኻሪኹም ክመልኦ ኣለዎ።
hours-weeks = ዝሓለፉ ሰሙናት
hours-week-bar = ሰሙን { $week }፡ { $attended } ካብ { $target }
hours-none = ኣብዚ ሰሙን ሰዓታት የለን

why = እዚ ቁጽሪ ስለምንታይ፧
why-lines = ሰዓታት፡ ሓደ ብሓደ
why-target = ዕላማ፡ መዓልቲ ብመዓልቲ
why-lessons =
    { $lessons ->
        [one] { $lessons } ክፍለ-ግዜ × { $rate } ደቒቕ = { $total }
       *[other] { $lessons } ክፍለ-ግዜ × { $rate } ደቒቕ = { $total }
    }
why-clock = ግዜ ብሰዓት፡ { $total }
# Practice: the time on the clock less the unpaid break.
why-break = { $clock } − { $pause } ዕረፍቲ = { $total }
why-sum = ድምር
why-source = ሕጊ፡ { $source }
why-version = ሕግታት { $version }
why-wrong = እዚ ጌጋ እዩ

outcome-attended = ተሳቲፍኩም
outcome-late = ደንጒኹም
outcome-excused = ብፍቓድ ምትራፍ
outcome-unexcused = ብዘይ ፍቓድ ምትራፍ
outcome-unrecorded = ገና ኣይተመዝገበን
outcome-cancelled = ተሰሪዙ
# Outside the dates of the programme.
outcome-not-counted = ኣይቁጸርን

target-programme-day = ልሙድ መዓልቲ
target-day-off = መዓልቲ ዕረፍቲ
target-time-off = ዕረፍቲ ኣለኩም
target-outside-programme = ካብ መደብ ወጻኢ

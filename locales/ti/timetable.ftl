### The week, and the words of the timetable.
### Review: no native speaker has read this file yet.

week-number = ሰሙን { $week }
week-this = እዚ ሰሙን
week-previous = ዝሓለፈ ሰሙን
week-next = ዝመጽእ ሰሙን
day-today = ሎሚ
day-tomorrow = ጽባሕ
day-empty = ዝተወጠነ የለን

place = ቦታ
bring = ሒዝኩም ምጹ
teacher = መምህር

change-cancelled = ተሰሪዙ
change-moved = ተቐይሩ
change-substitute = ተካኢ መምህር
change-extra = ተወሳኺ
change-was = ቅድም፡ { $was }
change-reason-illness = ብሕማም መምህር
change-reason-course = መምህር ኣብ ኮርስ
change-reason-room = እቲ ክፍሊ ተታሒዙ
change-reason-weather = ብምኽንያት ኩነታት ኣየር

mark-present = ተሳቲፍኩም
mark-late =
    { $minutes ->
        [one] { $minutes } ደቒቕ ደንጒኹም
       *[other] { $minutes } ደቓይቕ ደንጒኹም
    }
mark-absent = ኣይነበርኩምን

## Kinds of activity (rulebook)

activity-norwegian = ኖርወየኛ
activity-social-studies = ኣፍልጦ ሕብረተሰብ
activity-life-skills = ክእለት ህይወት
activity-parental-guidance = ምኽሪ ንወለዲ
activity-work-practice = ልምምድ ስራሕ
activity-language-practice = ልምምድ ቋንቋ
activity-primary-school = መሰረታዊ ትምህርቲ
activity-upper-secondary = ካልኣይ ደረጃ
activity-nav-measure = ንጥፈት NAV
activity-trade-course = ኮርስ ሞያ
activity-part-time-work = ናይ ክፋል ግዜ ስራሕ
activity-job-search = ስራሕ ምድላይ
activity-career-guidance = ምኽሪ ብዛዕባ ሞያ
activity-guided-study = መጽናዕቲ ብሓገዝ
activity-homework-help = ሓገዝ ዕዮ ገዛ
activity-womens-group = ጉጅለ ደቂ ኣንስትዮ
activity-health-information = ሓበሬታ ጥዕና
activity-other = ንጥፈት

## Days off: statutory days, closures, own time off

day-off-new-years-day = ሓድሽ ዓመት
day-off-maundy-thursday = ጸሎተ ሓሙስ
day-off-good-friday = ዓርቢ ስቕለት
day-off-easter-sunday = ፋሲካ
day-off-easter-monday = ሰኑይ ፋሲካ
day-off-labour-day = መዓልቲ ሰራሕተኛታት
day-off-constitution-day = መዓልቲ ሕገ-መንግስቲ
day-off-ascension-day = ዕርገት
day-off-whit-sunday = በዓለ ሓምሳ
day-off-whit-monday = ሰኑይ በዓለ ሓምሳ
day-off-christmas-day = ልደት
day-off-second-christmas-day = ካልኣይ መዓልቲ ልደት
day-off-other-public-holiday = ህዝባዊ በዓል
day-off-weekend = ቀዳመ-ሰንበት
day-off-planning-day = መዓልቲ ውጥን መማህራን
day-off-holiday-without-programme = ዕረፍቲ ቤት ትምህርቲ
day-off-vacation = ዕረፍትኹም
day-off-religious-day = ሃይማኖታዊ በዓል
day-off-outside-programme = ካብ መደብኩም ወጻኢ
day-off-other = ዕጹው

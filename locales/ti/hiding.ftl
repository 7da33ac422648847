### A way out for a participant when somebody comes who must not see the app.
### Review: no native speaker has read this file yet.

hide-help = ነዚ ክርኢ ዘይግብኦ ሰብ እንተ መጺኡ «ሕባእ» ጠውቑ። Stegvis ብኡንብኡ ይዕጾ፡ ንቡር ገጽ ድማ ይረአ። ብPIN ኮድ እንደገና ትኸፍትዎ። ኣብ ኪቦርድ፡ Esc ሰለስተ ግዜ ጠውቑ።
hide-shows = ሽዑ ዝረአ
hide-weather = ኩነታት ኣየር
hide-news = ዜና
hide-search = ኣብ ኢንተርነት ምድላይ

### The frame around every screen. Readers are tired and read poorly: short words, short sentences.
### Review: no native speaker has read this file yet.

-brand = Stegvis

menu = ዝርዝር
menu-today = ሎሚ
menu-week = ሰሙን
menu-hours = ሰዓታት
menu-plan = ውጥን
menu-me = ብዛዕባይ
to-content = ናብ ትሕዝቶ

loading = ይጽዓን ኣሎ …
try-again = እንደገና ፈትኑ
back = ንድሕሪት
cancel = ይትረፍ

# The phone has no network; what was fetched last is shown.
offline = ኢንተርነት የለን
saved-today = ሎሚ { $time } ዝተዓቀበ
saved-on = { $date } { $time } ዝተዓቀበ
# Nothing has been fetched yet, and there is no network.
offline-empty = ነዚ ንምርኣይ ኢንተርነት የድሊ። ኢንተርነት ምስ ሃለወ እንደገና ፈትኑ።

# A small mark beside text that somebody wrote in Norwegian.
in-norwegian = ብኖርወየኛ

duration-hours = { $hours } ሰዓት
duration-minutes = { $minutes } ደቒቕ
duration-both = { $hours } ሰዓት { $minutes } ደቒቕ
# For example 37,5 hours
hours-decimal =
    { $hours ->
        [one] { $hours } ሰዓት
       *[other] { $hours } ሰዓታት
    }

# Something went wrong that the reader did not cause.
problem-network = ርክብ የለን። ኢንተርነት ርኣዩ፡ እንደገና ፈትኑ።
problem-server = ጌጋ ካባና እዩ። ጸኒሕኩም እንደገና ፈትኑ።

# A refusal whose code has no words of its own.
refused = ኣይከኣልን እዩ። ንኣማኻሪኹም ሕተቱ።
refused-kit-not-found = ነዚ ኣይረኸብናዮን።
refused-kit-too-many = ብዙሕ ግዜ ፈቲንኩም። ቁሩብ ተጸበዩ።
refused-kit-internal = ጌጋ ካባና እዩ። ጸኒሕኩም እንደገና ፈትኑ።
refused-kit-unknown-document = ኣብዚ ተለፎን ዘሎ Stegvis ኣረጊት እዩ። ዕጸውዎ እሞ እንደገና ክፈትዎ።
hide = ሕባእ

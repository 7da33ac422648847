### Opening Stegvis on a phone, and what belongs to the person who holds it.
### Review: no native speaker has read this file yet.

language-choose = ቋንቋ ምረጹ
welcome-next = ቀጻሊ

code-title = ኮድ ጽሓፉ
code-help = ነቲ ኮድ ካብ ኣማኻሪኹም ትረኽብዎ።
code-label = ኮድ፡ { $total } ምልክታት
code-staff = ሰራሕተኛ እየ

pin-choose = ምስጢራዊ ቁጽሪ ምረጹ
pin-choose-help = እትዝክርዎም 6 ቁጽርታት ምረጹ። ንማንም ሰብ ኣይትንገሩ።
pin-repeat = ምስጢራዊ ቁጽሪ ደጊምኩም ጽሓፉ
pin-different = እቶም ቁጽርታት ሓደ ኣይኮኑን። እንደገና ፈትኑ።
pin-easy = ብቐሊሉ ክፍለጥ ይከኣል። ካልእ ቁጽሪ ምረጹ።
pin-enter = ምስጢራዊ ቁጽርኹም ጽሓፉ
pin-entered = { $count } ካብ { $total } ቁጽርታት
pin-delete = ደምስሱ
pin-keys = ቁጽርታት
pin-forgotten = ምስጢራዊ ቁጽሪ ረሲዕኩም፧ ካብ ኣማኻሪኹም ሓድሽ ኮድ ክትረኽቡ ትኽእሉ።
pin-new-code = ሓድሽ ኮድ ኣለኒ
pin-offline = ሕጂ ንምኽፋት ኢንተርነት የድሊ።

me = ብዛዕባይ
me-language = ቋንቋ
me-calendar = ካለንደር

refused-accounts-signed-out = ወጺእኩም ኣለኹም።
refused-accounts-wrong-code = እቲ ኮድ ጌጋ እዩ፡ ወይ ድሮ ኣገልጊሉ እዩ። ሓድሽ ኮድ ሕተቱ።
refused-accounts-code-expired = እቲ ኮድ ግዜኡ ሓሊፉ። ሓድሽ ኮድ ሕተቱ።
refused-accounts-wrong-pin =
    { $left ->
        [one] ጌጋ ቁጽሪ። { $left } ግዜ ጥራይ ክትፍትኑ ትኽእሉ።
       *[other] ጌጋ ቁጽሪ። ገና { $left } ግዜ ክትፍትኑ ትኽእሉ።
    }
refused-accounts-locked = ብዙሕ ጌጋ። ሰዓት { $time } እንደገና ፈትኑ።
refused-accounts-weak-pin = ብቐሊሉ ክፍለጥ ይከኣል። ካልእ ቁጽሪ ምረጹ።
refused-accounts-unknown-device = እዚ ተለፎን ኣይተኣሳሰረን። ንኣማኻሪኹም ሓድሽ ኮድ ሕተቱ።
refused-accounts-phone-not-shown = ነዊሕ ግዜ ወሲዱ። እንደገና ፈትኑ።
refused-accounts-no-device-key = እዚ ብራውዘር ክተኣሳሰር ኣይክእልን። ሓድሽ ፈትኑ።
refused-accounts-too-many-tries = ብዙሕ ግዜ ፈቲንኩም። ሰዓት { $time } እንደገና ፈትኑ።

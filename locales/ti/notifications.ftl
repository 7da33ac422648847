### Reminders: what cannot be.
### Review: no native speaker has read this file yet.

refused-notifications-endpoint-not-allowed = ናብዚ ብራውዘር መዘኻኸሪታት ክንሰድድ ኣይንኽእልን።
refused-notifications-bad-subscription = እቲ ብራውዘር ንመዘኻኸሪ ዘድልየና ኣይሃበናን። እንደገና ፈትን።
refused-notifications-no-device = ኣብዚ ብራውዘር መዘኻኸሪታት ኣይተወልዐን።
refused-notifications-too-many-tests = ሕጂ ብዙሕ ፈተነታት ሰዲድካ። ቁሩብ ደቓይቕ ጽናሕ።
refused-notifications-not-to-be-turned-off = እዚ መልእኽቲ ክጠፍእ ኣይከኣልን። ሕጊ ክትረኽቦ ኣለካ ይብል።
refused-notifications-bad-time = ሰዓት ከምዚ ጽሓፍ፦ 21:00።
refused-notifications-bad-lead = ካብ 0 ክሳብ 180 ደቓይቕ ምረጽ።
refused-notifications-too-quiet = ናይ ህድኣት ሰዓታት ካብ 14 ሰዓት ክነውሕ ኣይክእልን።

### What one was told.

messages = መልእኽትታት
messages-unread =
    { $count ->
        [one] { $count } ሓድሽ መልእኽቲ
       *[other] { $count } ሓደሽቲ መልእኽትታት
    }
messages-none = ክሳብ ሕጂ መልእኽቲ የለን። ንነግረካ ዘበለ ኩሉ ኣብዚ ይመጽእ።
messages-new = ሓድሽ
messages-yesterday = ትማሊ
messages-older = ዝኣረጉ ኣርኢ

notice-first-lesson = ቀዳማይ ትምህርትኻ ቀሪቡ
notice-lesson-changed = ሓደ ትምህርቲ ተቐይሩ
notice-off-lesson-changed = ሓደ ትምህርቲ ተሰሪዙ
notice-absence-unexplained = ስለምንታይ ከምዘይነበርካ ንገረና
notice-claim-decided = ብዛዕባ ዘይምህላውካ ውሳነ ኣሎ
notice-plan-decided = መደብካ ተወሲኑ። ኣንብቦ።
notice-deduction-decided = ካብ ገንዘብካ ተቐኒሱ። ጥርዓን ከተቕርብ ትኽእል።
notice-meeting-day-before = ነቲ ኣኼባ ዘክር
notice-meeting-hour-before = እቲ ኣኼባ ድሕሪ ቁሩብ ይጅምር
notice-meeting-changed = ሓደ ኣኼባ ተቐይሩ
notice-off-meeting-changed = ሓደ ኣኼባ ተሰሪዙ
notice-task-due = ሓደ ዕማም ክውዳእ ኣለዎ
notice-test = ፈተነ
notice-other = መልእኽቲ

### Being reminded on this phone.

reminders = መዘኻኸሪታት
reminders-offer = መዘኻኸሪታት ትደሊ ዲኻ?
reminders-why = መዓስ ካብ ገዛ ከምትወጽእን ገለ ነገር ምስ ተቐየረን እታ ቴሌፎን ትነግረካ።
reminders-private = ኣብ ዝተዓጽወ ስክሪን ብዛዕባ እንታይ ምዃኑ ፈጺሙ ኣይጽሓፍን።
reminders-get = መዘኻኸሪታት ርኸብ
reminders-later = ሕጂ ኣይፋል
reminders-here = እዛ ቴሌፎን
reminders-on = መዘኻኸሪታት ተወሊዖም ኣለዉ
reminders-turn-off = ኣብዛ ቴሌፎን ኣጥፍኦም
reminders-failed = እታ ቴሌፎን ኣይከኣለትን። መርበብ ርአ እሞ እንደገና ፈትን።
reminders-unanswered = እታ ቴሌፎን ሓቲታትካ። ነቲ መልጎም እንደገና ጠውቕ እሞ «ፍቐድ» ምረጽ።
reminders-nothing-sent = ኣብዚ ናብ ቴሌፎን ክንሰድድ ኣይንኽእልን። ኩሉ ኣብ መልእኽትታት ኣሎ።
reminders-unsupported = እዚ ብራውዘር መዘኻኸሪታት ክቕበል ኣይክእልን። Chrome ፈትን። ኩሉ ኣብ መልእኽትታት ኣሎ።
reminders-denied = እታ ቴሌፎን ካብ Stegvis ዝመጽእ መዘኻኸሪታት ትዓግት ኣላ።
reminders-denied-how = ከምዚ ጌርካ ወልዖም፦
reminders-denied-tap = ነቲ ኣብ ላዕሊ ኣብ ጎኒ እቲ ኣድራሻ ዘሎ ምልክት ጠውቕ።
reminders-denied-allow = «ፍቓዳት» ጠውቕ፣ ብድሕሪኡ «ምልክታታት» እሞ «ፍቐድ» ምረጽ።
reminders-denied-back = ናብዚ ተመለስ።
reminders-denied-app = Stegvis ኣብ ቀዳማይ ስክሪንካ ኣሎ ድዩ? ቅጥዕታት ቴሌፎን ክፈት፣ Stegvis ድለ እሞ ምልክታታት ወልዕ።
reminders-iphone = ኣብ iPhone ቅድም Stegvis ኣብ ቀዳማይ ስክሪን ክህሉ ኣለዎ።
reminders-iphone-share = ነዚ ምልክት ጠውቕ
reminders-iphone-add = ነዚ ምልክት ጠውቕ
reminders-iphone-open = Stegvis ካብ ቀዳማይ ስክሪን ክፈቶ እሞ ናብዚ ተመለስ

test-send = ፈተነ ስደደለይ
test-waiting = ይለኣኽ ኣሎ …
test-sent = ተላኢኹ። እታ ቴሌፎን ክሳብ ሕጂ ኣየርኣየቶን።
test-shown = እታ ቴሌፎን ኣርእያቶ። ይሰርሕ ኣሎ።
test-silent = ተላኢኹ፣ እታ ቴሌፎን ግን ኣየርኣየቶን። ኣብ ቅጥዕታት ምልክታታት ተወሊዖም እንተኾይኖም፣ እታ ቴሌፎን ሓይሊ ትቑጥብ እንተኾይና ርአ።
test-failed = ኣይበጽሐን።
test-reason-expired = እታ ቴሌፎን ደጊም ኣይተኣሳሰረትን። መዘኻኸሪታት ኣጥፊእካ ወልዖም።
test-reason-refused = እቲ ናብ ቴሌፎን ዝሰድድ ኣገልግሎት ኣበየ።
test-reason-unreachable = ነቲ ናብ ቴሌፎን ዝሰድድ ኣገልግሎት ክንረኽቦ ኣይከኣልናን። ጸኒሕካ ፈትን።
test-reason-too-many = እቲ ኣገልግሎት ክንጽበ ይሓተና። ጸኒሕካ ፈትን።
test-reason-too-late = ብዙሕ ግዜ ወሲዱ። እንደገና ፈትን።
test-reason-withdrawn = ኣብዛ ቴሌፎን መዘኻኸሪታት ጠፊኦም ኣለዉ።
test-reason-no-key = ኣብዚ ናብ ቴሌፎን መዘኻኸሪታት ኣይስደድን እዩ።

### Of what, and when.

reminders-what = ብዛዕባ ምንታይ ክንዝክረካ ትደሊ?
reminder-first-lesson = ናብ ቀዳማይ ትምህርቲ ክወጽእ ከለኒ
reminder-lesson-changed = ትምህርቲ ምስ ተቐየረ ወይ ምስ ተሰረዘ
reminder-absence-unexplained = ስለምንታይ ከምዘይነበርኩ ክዛረብ ከለኒ
reminder-claim-decided = ብዛዕባ ዘይምህላወይ ውሳነ ምስ ዝህሉ
reminder-plan-decided = መደበይ ምስ ተወሰነ
reminder-deduction-decided = ካብ ገንዘበይ ምስ ተቐነሰን ጥርዓን ከቕርብ ምስ ዝኽእልን
reminder-meeting-day-before = ቅድሚ ኣኼባ ሓደ መዓልቲ
reminder-meeting-hour-before = ቅድሚ ኣኼባ ሓደ ሰዓት
reminder-meeting-changed = ኣኼባ ምስ ተቐየረ ወይ ምስ ተሰረዘ
reminder-task-due = ዕማም ክውዳእ ከለዎ
reminders-required = ኩሉ ግዜ ተወሊዑ። ሕጊ ክትፈልጦ ኣለካ ይብል።
reminders-lead = ቅድሚ ቀዳማይ ትምህርቲ ክንደይ ግዜ?
reminders-lead-none = ልክዕ ቅድሚኡ
reminders-quiet = ናይ ህድኣት ሰዓታት
reminders-quiet-help = ሽዑ እታ ቴሌፎን ስቕ ትብል። ሓደ ሰዓት ክልተ ግዜ፦ ፈጺማ ስቕ ኣይትብልን።
reminders-quiet-from = ካብ
reminders-quiet-to = ክሳብ
reminders-save = ዓቅብ
reminders-saved = ተዓቂቡ

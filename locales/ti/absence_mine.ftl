### What a participant says when they cannot come, and the leave that they ask for. Few and short words.
### Review: no native speaker has read this file yet.

away-what = እንታይ እዩ፧
away-kind-ill = ሓሚመ ኣለኹ
away-kind-child-ill = ውላደይ ሓሚሙ ኣሎ
away-kind-appointment = ቆጸራ ኣለኒ
away-kind-other = ካልእ ነገር

## Asking for leave

away-ask = ዕረፍቲ ሕተቱ
away-ask-help = ፍቓድ፡ ሃይማኖታዊ በዓል ወይ ዕረፍቲ
away-kind-welfare-leave = ፍቓድ
away-kind-religious-day = ሃይማኖታዊ በዓል
away-kind-vacation = ዕረፍቲ
away-left = ዝተረፋ መዓልታት፦ { $left } ካብ { $limit }
away-purpose = ንምንታይ ፍቓድ ትደልዩ፧
away-purpose-kindergarten-start = ቆልዓ መዋእለ ህጻናት ይጅምር
away-purpose-school-start = ቆልዓ ቤት ትምህርቲ ይጅምር
away-purpose-wedding = መርዓ
away-purpose-death = ሓደ ካብ ስድራቤት ሞይቱ
away-purpose-interview = ቃለ መሕትት ስራሕ
away-purpose-admission = ምዝገባ ቤት ትምህርቲ
away-purpose-doctor-or-dentist = ሓኪም ወይ ሓኪም ስኒ
away-purpose-care = ሰብ ክከናኸን ኣለኒ
away-purpose-other = ካልእ ነገር

## When

away-when = መዓስ፧
away-today = ሎሚ
away-tomorrow = ጽባሕ
away-other-days = ካልእ መዓልታት
away-from = ካብ
away-to = ክሳብ
away-some-hours = ገለ ሰዓታት ጥራይ
away-from-hour = ካብ ሰዓት
away-to-hour = ክሳብ ሰዓት
away-notice = እንተወሓደ ቅድሚ 14 መዓልታት ሕተቱ።
away-send = ሓብሩ
away-ask-send = ሕተቱ
away-answered-by = ኣማኻሪኹም ክምልሰልኩም እዩ።

## What was told, and what came of it

away-told = ዝሓበርኩምዎ
away-told-none = ገና የለን
away-state-kept = ኣብ ተለፎን ተዓቂቡ
away-state-kept-help = ኢንተርነት ምስ ሃለወ ክንሰዶ ኢና።
away-state-received = በጺሑ
away-state-received-help = ኣማኻሪኹም ክምልሰልኩም እዩ።
away-state-approved = ተፈቒዱ
away-state-in-part = ገሊኡ ተፈቒዱ
away-state-not-approved = ኣይተፈቕደን
away-state-withdrawn = ተሰሪዙ
away-undo = ሰርዙ
away-undo-of = ሰርዙ፦ { $what }
away-read = ኣንቢበዮ
away-reason-no-ground = እዚ ፍቓድ ዝህብ ምኽንያት ኣይኮነን።
away-reason-quota-used = ኩለን መዓልታት ተጠቒምኩም ኣለኹም።
away-reason-no-certificate = ካብ ሓኪም ወረቐት የድልየና።
away-reason-short-notice = ደንጕኹም ሓቢርኩም።
away-reason-can-be-another-time = ኣብ ካልእ መዓልቲ ክግበር ይከኣል።
away-reason-agreed = ምስ ኣማኻሪኹም ተሰማሚዕኩም።

## Refusals

refused-attendance-too-long-ago = ነዊሕ ግዜ ሓሊፉ። ምስ ኣማኻሪኹም ተዛረቡ።
refused-attendance-too-far-ahead = ኣዝዩ ርሑቕ እዩ።
refused-attendance-too-many-days = እንተበዝሐ { $most } መዓልታት።
refused-attendance-whole-days-only = እዚ ንምሉእ መዓልታት እዩ።
refused-attendance-notice-first = እንተወሓደ ቅድሚ { $days } መዓልታት ሕተቱ።
refused-attendance-told-already = ብዛዕባ እዚ ሓቢርኩም ኣለኹም።
refused-attendance-outside-programme = በታ መዓልቲ ኣብ መደብ የለኹምን።
refused-attendance-purpose-of-what = እዚ ንፍቓድ ጥራይ እዩ።
refused-attendance-decided-already = ኣማኻሪ መሊሱ ኣሎ። ምስ ኣማኻሪኹም ተዛረቡ።
refused-attendance-no-time = ሰዓት ጽሓፉ፡ ንኣብነት 08:30።
refused-attendance-ends-before-it-starts = መወዳእታ ቅድሚ መጀመርታ ይመጽእ።
refused-attendance-part-of-one-day = ሰዓታት ንሓንቲ መዓልቲ ጥራይ እየን።
refused-attendance-ask-instead = እዚ ክትሓቱ ኣለኩም።
refused-attendance-report-instead = እዚ ክትሕብሩ ጥራይ ትኽእሉ።

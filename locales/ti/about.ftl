### What the office has written about the one who reads, who else can see it, and the first minute.
### Review: no native speaker has read this file yet.

## What is written

about-intro = ቤት ጽሕፈት ብዛዕባኹም ዝጸሓፎ እዚ እዩ።
about-you = ንስኹም
about-programme = መደብ
about-name = ስም
about-birth-date = ዕለት ልደት
about-phone = ተለፎን
about-email = ኢመይል
about-language = ቋንቋ ኣብ Stegvis
about-interpretation-language = ቋንቋ ምስ ተርጓሚ
about-children = ትሕቲ 18 ዓመት ዝኾኑ ቆልዑ
about-children-yes = እወ
about-children-no = ኣይፋል
about-permit = ፍቓድ መንበሪ
about-education = ናይ ቅድሚ ሕጂ ትምህርቲ
about-programme-dates = መጀመርታን መወዳእታን
about-weekly-target = ሰዓታት ኣብ ሰሙን
about-groups = ክፍሊ
about-adviser = ኣማኻሪ
# Nobody has asked, or nobody has written it down.
about-nothing = ኣይተጻሕፈን

## "This is wrong"

about-wrong = እዚ ጌጋ እዩ
about-wrong-of = { $fact }፡ እዚ ጌጋ እዩ
about-asked = ሓቢርኩም ኣለኹም
about-asked-help = ኣማኻሪኹም ክምልሰልኩም እዩ።
about-corrected = ተኣሪሙ ኣሎ
about-kept = ከምዘለዎ ይጸንሕ
# After a tap without network.
about-offline = ኢንተርነት የብልኩምን። ክንልእኾ ኣይከኣልናን። ኢንተርነት ምስ ሃለወ እንደገና ፈትኑ።

## Who can see it

about-who = መን ክርእዮ ይኽእል፧
about-who-all = ብዛዕባኹም ኩሉ ክርኢ ይኽእል
about-who-class = ብዛዕባ ትምህርቲ ጥራይ ክርኢ ይኽእል
about-who-leader = ሓላፊ
about-who-coordinator = ኣወሃሃዲ

## Codes

about-permit-refugee = ስደተኛ
about-permit-resettlement = ዳግማይ ዝሰፈረ ስደተኛ
about-permit-humanitarian = ሰብኣዊ ምኽንያት
about-permit-family = ስድራቤት
about-permit-collective-protection = ሓባራዊ ዕቝባ
about-education-none = የለን
about-education-primary = መባእታን ማእከላይን ቤት ትምህርቲ
about-education-upper-secondary = ካልኣይ ደረጃ ቤት ትምህርቲ
about-education-higher = ኮሌጅ ወይ ዩኒቨርሲቲ

## The first minute: what this is, who sees what, what to do when something is wrong

first-what = እዚ Stegvis እዩ
first-what-week = ሰሙንኩም፡ መዓስን ኣበይን
first-what-hours = ሰዓታትኩም
first-what-plan = መደብኩም
first-who = መን እንታይ ይርኢ፧
first-who-you = ንስኹም ብዛዕባኹም ኩሉ ትርእዩ።
first-who-adviser = ኣማኻሪኹምን ሓላፍን እውን ይርእይዎ።
first-who-teacher = መምህርኩም ብዛዕባ ትምህርቲ ጥራይ ይርኢ።
first-who-pin = ካልእ ሰብ ኣይርእዮን። ምስጢራዊ ቁጽሪ ናትኩም ጥራይ እዩ። ንማንም ኣይትንገሩ።
first-wrong = ጌጋ ኣሎ ድዩ፧
# Names the menu entry "Me" and the title "About me".
first-wrong-where = «ብዛዕባይ» ክፈቱ፡ ድሕሪኡ «ብዛዕባይ ዝተጻሕፈ»።
first-wrong-tap = «እዚ ጌጋ እዩ» ጠውቑ።
first-wrong-answer = ኣማኻሪኹም ክምልሰልኩም እዩ።
# For example 1 of 3
first-step = { $step } ካብ { $of }
first-skip = ሕለፍዎ
first-start = ጀምሩ
first-listen = ስምዑ
first-silent = ደው ኣብሉ

## The way to all of it, and the way out

me-about = ብዛዕባይ ዝተጻሕፈ
me-first = Stegvis ብኸመይ ይሰርሕ
me-lock = ቆልፉ
me-lock-help = ዝቕጽል ግዜ ምስጢራዊ ቁጽሪ ጥራይ የድሊ።
me-sign-out = ካብዚ ተለፎን ውጽኡ
me-sign-out-help = ኩሉ ካብዚ ተለፎን ክድምሰስ እዩ። ዳግማይ ንምእታው ሓድሽ ኮድ የድሊ።
me-sign-out-sure = ክትወጹ ትደልዩ ዲኹም፧
me-sign-out-yes = እወ፡ ክወጽእ
# No speaker of the language has read the texts yet.
language-unreviewed = ነዚ ጽሑፋት ትግርኛ ዝዛረብ ሰብ ገና ኣይመርመሮን። ጌጋታት ክህሉ ይኽእል።

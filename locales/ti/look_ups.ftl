### Who looked at one's record, when and why, as its owner reads it.
### Review: no native speaker has read this file yet.

look-ups = ጉዳየይ መን ርእዩዎ
look-ups-intro = ዝሕግዙኹም ሰባት ንጉዳይኩም ከንብቡዎ ኣለዎም። ኣብዚ ነፍሲ ወከፍ ግዜ ትርእዩ። ስራሖም ትርእዩ፡ ስሞም ግን ኣይትርእዩን።
look-ups-none = ክሳብ ሕጂ ጉዳይኩም ዝኸፈተ የለን።
look-ups-earlier = ቅድሚ ሕጂ ዝነበረ ኣርኢ
look-ups-wrong = ትኽክል ዘይኮነ ነገር ኣሎ፧
look-ups-wrong-help = ንኣማኻሪኹም ሕተቱ። ሰብ ስለምንታይ ጉዳይኩም ከም ዝረኣየ ኩሉ ግዜ ክትሓቱ ትኽእሉ።
look-ups-who = መን ይሕግዘኩም

## By what they are: no name is told

look-role-none = ሰራሕተኛ
look-role-adviser = ኣማኻሪ
look-role-teacher = መምህር
look-role-coordinator = ኣወሃሃዲ
look-role-leader = ሓላፊ
look-role-administrator = ኣመሓዳሪ
look-role-auditor = ተቖጻጻሪ

## What was opened

look-topic-record = ጉዳይኩም
look-topic-facts = ብዛዕባኹም ዝተጻሕፈ
look-topic-identity = ቁጽሪ ልደት
look-topic-registering = ምዝገባ
look-topic-helpers = መን ይሕግዘኩም
look-topic-week = መደብ ሰዓታት
look-topic-hours = ሰዓታት
look-topic-absence = ብኩራት
look-topic-plan = ውጥን
look-topic-meeting = ርክብ
look-topic-programme = ፕሮግራም
look-topic-payment = ክፍሊት
look-topic-certificate = ምስክር ወረቐት
look-topic-moving = ምግዓዝ
look-topic-supervision = ቁጽጽር
look-topic-copy = ቅዳሕ ንዓኹም
look-topic-other = ካልእ ኣብቲ ጉዳይ

## Why, where those who looked were asked

look-ups-why = ስለምንታይ
look-reason-follow-up = ንዓኹም ንምክትታል
look-reason-preparing = ርክብ ወይ ውሳነ ንምድላው
look-reason-message = ገለ ስለ ዝሓተትኩም ወይ ጥርዓን ስለ ዘቕረብኩም
look-reason-correcting = ጌጋ ንምእራም
look-reason-quality = እቲ ስራሕ ብትኽክል ይስራሕ ከም ዘሎ ንምርኣይ
look-reason-demand = ሕጊ ስለ ዝጠልቦ፡ ወይ ቴክኒካዊ ጸገም ስለ ዘሎ

### The copy of what is held about a person: the file that is read, and where it is had.
### Review: no native speaker has read this file yet.

copy-all = ብዛዕባይ ዝተጻሕፈ ኩሉ
copy-intro = እዚ ምምሕዳር ከተማ ኣብ Stegvis ብዛዕባኹም ዝዓቀቦ ኩሉ እዩ። ጌጋ እንተሎ ንኣማኻሪኹም ንገሩ።
# A date alone, as it is written in running text.
copy-day = { $date }
copy-made = ዝተዳለወሉ ዕለት { $date }
copy-help = ብዛዕባኹም ዝተጻሕፈ ኩሉ ክትረኽቡ መሰል ኣለኩም።
copy-mind = እዚ ፋይል ስምኩምን ኩሉ ጉዳይኩምን ሒዙ ኣሎ። መን ክርእዮ ከም ዝኽእል ተጠንቀቑ።
copy-on-phone = እቲ ተሌፎን ኩሉ ኣየርእን እዩ፣ ንኣብነት ምሉእ ቁጽሪ መንነትኩም። ኣማኻሪኹም ምሉእ ፋይል ክህበኩም ይኽእል።
copy-read-file = ንምንባብ ዝኸውን ፋይል
copy-machine-file = ንኮምፒተር ዝኸውን ፋይል
copy-norwegian = ብኖርወይኛ
copy-when = መዓስ
copy-answer = መልሲ
copy-answered = ዝተመለሰሉ ዕለት
copy-approved = ተቐባልነት ረኺቡ
copy-state = ኩነታት
copy-place = ቦታ
copy-due = ናይ መወዳእታ ዕለት
copy-sent = ዝተላእከሉ
copy-read-at = ዝተነበበሉ
copy-seen = ንመወዳእታ ግዜ ዝተጠቐምኩምሉ
copy-time = ግዜ
copy-hours = ሰዓታት
copy-target = ዕላማ
copy-planned = ዝተወጠነ
copy-attended = ዝተረኸብኩምሉ
copy-excused = ምኽንያት ዘለዎ ብኩራት
copy-unexcused = ምኽንያት ዘይብሉ ብኩራት
copy-unrecorded = ዘይተመዝገበ

## What stands in it, part by part

copy-part-correction-request = ጌጋ ከም ዘሎ ዝሓበርኩምዎ
copy-part-access-grant = ጉዳይኩም መን ክርእዮ ይኽእል
copy-part-attendance-contest = ክፍለ ግዜ ጌጋ ከም ዘለዎ ዝሓበርኩምዎ
copy-part-absence-claim = ዝሓበርኩምዎ ብኩራት
copy-part-absence-decision = መልሲ ብዛዕባ ብኩራት
copy-part-plan-evaluation = ከመይ ይኸይድ ኣሎ፡ ከምቲ ዝበልኩምዎ
copy-part-plan-notice = እቲ ውጥን ዝተነግረሉ
copy-part-plan-appeal = ጥርዓን
copy-part-plan-groundwork = ቅድሚ ውጥን
copy-part-language-level = ደረጃ ኖርወይኛ
copy-part-commitment-document = ዝፈረምኩምሎም ስምምዓት
copy-part-transfer = ምግዓዝ
copy-part-meeting = ርክባት
copy-part-meeting-preparation = ዘዳለኹምዎ
copy-part-meeting-answer = ኣብ ርክብ ዝሃብኩምዎ መልሲ
copy-part-meeting-decision = ኣብ ርክብ ዝተወሰነ
copy-part-meeting-task = ዕማማት ካብ ርክብ
copy-part-notification = መልእኽትታት
copy-part-escalation-mail = ናባኹም ዝተላእከ ኢመይል
copy-part-device = ተለፎናትኩም
copy-part-passkey = ናይ መእተዊ መፍትሓትኩም
copy-part-session = ምእታው
copy-part-push-subscription = መዘኻኸሪታት ኣብ ተለፎን
copy-part-calendar-feed = መላግቦ ካላንደር
copy-part-audit-entry = ለውጥታት ኣብ ጉዳይኩም

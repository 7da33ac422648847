### The participant's own plan beyond its first glance: the way, how it goes, what is new, how to disagree.
### Review: no native speaker has read this file yet.

## The way

my-plan-way = መንገድኹም
my-plan-here = ሕጂ ኣብዚ ኣለኹም
my-plan-next = ዝቕጽል ስጉምቲ
my-plan-gone = እዚ ዕላማ ድሕሪ ሕጂ ኣብቲ ውጥን የለን።
my-plan-measures = ናብኡ ንምብጻሕ እትገብርዎ
my-plan-agreed = ውጥንን ውዕልን
my-plan-paper = እቲ ውጥን ብወረቐት (PDF)

## How it goes

my-plan-how = እዚ ከመይ ይኸይድ ኣሎ፧
my-plan-face-good = ጽቡቕ
my-plan-face-so-so = ማእከላይ
my-plan-face-hard = ከቢድ
my-plan-own-words = ብናይ ገዛእ ርእስኹም ቃላት፣ ብቋንቋኹም
my-plan-keep = ዓቅቡ
my-plan-private = እዚ ንስኹም ጥራይ ኢኹም እትርእይዎ
my-plan-shared = ኣማኻሪኹም እዚ ክርእይዎ ይኽእሉ
my-plan-share = ንኣማኻሪ ኣርእዩ
my-plan-unshare = ካብ ኣማኻሪ ሕብኡ
my-plan-waits = ኣብ ተሌፎን ተዓቂቡ። ኢንተርነት ምስ ሃለወኩም ክለኣኽ እዩ።
my-plan-not-taken = ኣይተዓቀበን። ደጊምኩም ፈትኑ።
my-plan-faces-later = እቲ ውጥን ምስ ተወሰነ፣ ከመይ ከምዝኸይድ ዘሎ ኣብዚ ክትነግሩ ትኽእሉ።

## What somebody has translated

my-plan-translated = ተርጓሚ፦ { $name }
my-plan-translated-somebody = ብሰብ ዝተተርጐመ
my-plan-translation-old = ኣረጊት ትርጉም። እቲ ናይ ኖርወየኛ ጽሑፍ ተቐይሩ።

## What we have agreed

my-plan-norwegian = ኖርወየኛ
my-plan-reasons = እቲ ውጥን ስለምንታይ ከምዚ ኮይኑ
my-plan-view = እተዛረብኩምዎ

## What is new

my-plan-new = ኣብቲ ውጥን ዘሎ ሓድሽ
my-plan-new-help = እዚ ካብቲ ናይ ቀደም ውጥንኩም ዝተፈልየ እዩ።
my-plan-proposed = ሓሳብ ንሓድሽ ውጥን
my-plan-proposed-help = ገና ዝተወሰነ የለን። ርእይቶኹም ንኣማኻሪኹም ንገሩ።
my-plan-change-none = ዝተቐየረ የለን።
my-plan-change-added-goal = ሓድሽ ዕላማ
my-plan-change-removed-goal = ዝወጸ ዕላማ
my-plan-change-added-measure = ሓድሽ ንጥፈት
my-plan-change-removed-measure = ዝወጸ ንጥፈት
my-plan-change-was = ቀደም፦
my-plan-change-is = ሕጂ፦
my-plan-change-words = እቲ ጽሑፍ ከም ብሓድሽ ተጻሒፉ።
my-plan-field-end-goal = ናይ መወዳእታ ዕላማ
my-plan-field-end-goal-text = ሞያ ወይ ትምህርቲ
my-plan-field-listening = ኖርወየኛ፦ ምስማዕ
my-plan-field-reading = ኖርወየኛ፦ ምንባብ
my-plan-field-writing = ኖርወየኛ፦ ምጽሓፍ
my-plan-field-oral = ኖርወየኛ፦ ምዝራብ
my-plan-field-norwegian-minutes = ኖርወየኛ ኣብ ሰሙን
my-plan-field-norwegian-until = ኖርወየኛ ክሳብ
my-plan-field-social-studies-hours = ፍልጠት ሕብረተሰብ
my-plan-field-social-studies-language = ቋንቋ ፍልጠት ሕብረተሰብ
my-plan-field-starts-on = ይጅምር
my-plan-field-ends-on = ይውዳእ
my-plan-field-reasons = እቲ ውጥን ስለምንታይ ከምዚ ኮይኑ
my-plan-field-participant-view = እተዛረብኩምዎ
my-plan-field-standard = እንታይ ምዃኑ
my-plan-field-text = እንታይ ምዃኑ
my-plan-field-kind = ዓይነት ንጥፈት
my-plan-field-weekly-minutes = ግዜ ኣብ ሰሙን
my-plan-field-responsible = ሓላፊ
my-plan-field-organisation = ኣብ መን
my-plan-field-place = ቦታ

## "I disagree"

my-plan-disagree = ኣይሰማማዕን እየ
my-plan-appeal-until = ክሳብዚ ዕለት ጥርዓን ከተቕርቡ ትኽእሉ፦
my-plan-appeal-days = ዝተረፈ መዓልታት፦ { $days }
my-plan-appeal-over = ናይ ጥርዓን ግዜ ብ{ $date } ተወዲኡ። ምስ ኣማኻሪኹም ተዘራረቡ። ሓደሓደ ግዜ ዝደንጐየ ጥርዓን ክቕበልዎ ይኽእሉ።
my-plan-appeal-not-known = ናይ ጥርዓን ግዜ ገና ኣይጀመረን። ብዛዕባ እቲ ውጥን ምስ ተነገረኩም ይጅምር።
my-plan-appeal-none = እቲ ውጥን ኣይተወሰነን። ክቕየር እትደልይዎ ንኣማኻሪኹም ንገሩ።
my-plan-appeal-how = ከመይ ጌርኩም ጥርዓን ተቕርቡ
my-plan-appeal-talk = ቅድም ምስ ኣማኻሪኹም ተዘራረቡ። ምናልባት መፍትሒ ትረኽቡ ትኾኑ።
my-plan-appeal-write = እንታይ ከምዘይትሰማምዑን ክንዲኡ እንታይ ከምእትደልዩን ጽሓፉ። እንተደሊኹም ኣማኻሪ ክሕግዘኩም ኣለዎ።
my-plan-appeal-give = እቲ ጥርዓን ቅድሚ ግዜኡ ንኮሙነ ሃቡ፦ ንኣማኻሪ ወይ ብፖስታ።
my-plan-appeal-then = ኮሙነ ነቲ ጉዳይ እንደገና ይርእዮ። እንተዘይተሰማሚዕኩም፣ Statsforvalteren ይውስን።
my-plan-appeal-free = ጥርዓን ምቕራብ ብነጻ እዩ። መልሲ ክሳብ እትረኽቡ ነቲ ውጥን ተኸተልዎ።
my-plan-appeal-state-received = ኮሙነ ጥርዓንኩም ተቐቢላ።
my-plan-appeal-state-forwarded = ጥርዓንኩም ናብ Statsforvalteren ተላኢኹ።
my-plan-appeal-state-upheld = እቲ ጥርዓን ተራእዩ። እቲ ውጥን ይጸንዕ ኣሎ።
my-plan-appeal-state-changed = እቲ ጥርዓን ተራእዩ። እቲ ውጥን ክቕየር እዩ።
my-plan-appeal-state-withdrawn = እቲ ጥርዓን ተሳሒቡ።

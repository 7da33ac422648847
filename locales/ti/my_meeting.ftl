### The joint meeting about the plan, as its participant reads it.
### Review: no native speaker has read this file yet.

## The meeting

meeting = ርክብ ብዛዕባ ውጥን
meeting-earlier-and-next = ርክባትኩም
meeting-next = ዝቕጽል ርክብ
meeting-running = እቲ ርክብ ይካየድ ኣሎ
meeting-follow = ኣብዚ ብቋንቋኹም ተኸታተሉ።
meeting-none = ሕጂ ዝተመደበ ርክብ የለን።
meeting-held = እቲ ርክብ ተወዲኡ
meeting-paper = ናይ ርክብ ጸብጻብ ብወረቐት (PDF)
meeting-cancelled = እቲ ርክብ ተሰሪዙ
meeting-later = ዝስዕቡ ርክባት
meeting-earlier = ናይ ቀደም ርክባት
meeting-who = ዝመጹ ሰባት
meeting-role-participant = ንስኹም
meeting-role-adviser = ኣማኻሪ
meeting-role-nav = ካብ NAV
meeting-role-teacher = መምህር
meeting-role-other = ካልኦት
meeting-present = ነይሩ
meeting-absent = ኣይነበረን
meeting-interpreter = ተርጓሚ፦ { $language }
meeting-mode-in-person = ኣብ ክፍሊ
meeting-mode-phone = ብተሌፎን
meeting-mode-video = ብቪድዮ
meeting-agenda = እንዛረበሉ
meeting-settled = ተዘራሪብናሉ

## One prepares

meeting-prepare = ተዳለዉ
meeting-prepare-help = ስእልታት ምረጹ። ክትጽሕፉ እውን ትኽእሉ።
meeting-prepared = ተዳሊኹም ኣለኹም
meeting-heading-goes-well = እዚ ጽቡቕ ይኸይድ ኣሎ
meeting-heading-hard = እዚ ከቢድ እዩ
meeting-heading-talk-about = ብዛዕባ እዚ ክዛረብ እደሊ
meeting-words = ብናይ ገዛእ ርእስኹም ቃላት፣ ብቋንቋኹም
meeting-keep = ዓቅቡ
meeting-private = እዚ ንስኹም ጥራይ ኢኹም እትርእይዎ
meeting-shared = ካልኦት ኣብቲ ርክብ ዘለዉ ክርእይዎ ይኽእሉ
meeting-share = ንኻልኦት ኣርእዩ
meeting-unshare = ካብ ካልኦት ሕብእዎ
meeting-waits = ኣብ ተሌፎን ተዓቂቡ። ኢንተርነት ምስ ሃለወኩም ክለኣኽ እዩ።
meeting-not-taken = ኣይተዓቀበን። ዝተቐየረ ነገር ኣሎ። ደጊምኩም ርኣዩን ፈትኑን።
meeting-others = ካልኦት ዘካፈልዎ

## The meeting itself

meeting-plan-now = እቲ ውጥን ሕጂ
meeting-changed-now = ሕጂ ተቐይሩ
meeting-decisions = እተሰማማዕናሉ
meeting-tasks = ክግበር ዘለዎ
meeting-my-tasks = ዕማማተይ
meeting-task-due = ክሳብ { $date }
meeting-task-done = ተገይሩ
meeting-task-do = ገይረዮ
meeting-task-undo = ገና ኣይተገብረን

## At its end

meeting-summary = ኣብቲ ውጥን ሓድሽ ዝኸውን
meeting-question = ንዚ እወ ትብሉ ዶ፧
meeting-answer-accepted = እወ
meeting-answer-accepted-with-reservation = እወ፣ ግን …
meeting-answer-not-accepted = ኣይፋል
meeting-reservation = እንታይ ክቕየር ትደልዩ፧ ብቋንቋኹም ጽሓፉ።
meeting-no-words = ኣብዚ ገለ ጽሓፉ፣ ወይ እወ ምረጹ።
meeting-send = መልሲ ስደዱ
meeting-answered = መልስኹም
meeting-answer-stale = ድሕሪ መልስኹም እቲ ውጥን ተቐይሩ። ደጊምኩም ርኣዩን መልሱን።
meeting-answer-help = ድሕሪኡ ኮሙነ ነቲ ውጥን ይውስኖ። እንተዘይተሰማሚዕኩም ጥርዓን ከተቕርቡ ትኽእሉ።

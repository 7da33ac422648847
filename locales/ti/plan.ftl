### The integration plan, in the participant's words.
### Review: no native speaker has read this file yet.

plan-mine = ውጥንኩም
plan-none = ገና ውጥን የብልኩምን
plan-none-help = ውጥን ክህልወኩም መሰል ኣለኩም። ምስ ኣማኻሪኹም ተዘራረቡ።
plan-end-goal = ናይ መወዳእታ ዕላማ
plan-norwegian = ዕላማኹም ኣብ ኖርወየኛ
plan-goals = ዕላማታት ኣብ መንገዲ
plan-helpers = ዝሕግዙኹም ሰባት
plan-period = { $from } – { $to }
plan-from = ካብ { $from }
plan-until = ክሳብ { $to }
plan-weekly = { $duration } ኣብ ሰሙን
plan-responsible = ሓላፊ
plan-state-draft = ንድፊ። እቲ ውጥን ገና ኣይተወሰነን።
plan-state-proposed = ሓሳብ። እቲ ውጥን ገና ኣይተወሰነን።
plan-state-decided = { $date } ተወሲኑ
plan-state-superseded = ናይ ቀደም ውጥን
plan-state-ended = እቲ ውጥን ተወዲኡ
plan-appeal = ኣይትሰማምዑን ዲኹም፧ ክሳብ { $date } ጥርዓን ከተቕርቡ ትኽእሉ።

status-planned = ገና ኣይጀመረን
status-active = ይቕጽል ኣሎ
status-reached = ተበጺሑ
status-dropped = ተወዲኡ

skill-listening = ምስማዕ
skill-reading = ምንባብ
skill-writing = ምጽሓፍ
skill-oral = ምዝራብ

level-below-a1 = ትሕቲ A1
level-a1 = A1
level-a2 = A2
level-b1 = B1
level-b2 = B2
level-c1 = C1

relation-adviser = ኣማኻሪ
relation-stand-in = ተካኢ ኣማኻሪ
relation-nav-contact = መራኸቢ ሰብ ኣብ NAV
relation-teacher = መምህር
relation-contact-teacher = ሓላፊ መምህር
relation-substitute = ተካኢ መምህር
relation-practice-host = ቦታ ልምምድ
relation-circle = ኣማኻሪ

end-goal-work = ስራሕ
end-goal-parts-of-upper-secondary = ክፋል ካልኣይ ደረጃ ትምህርቲ
end-goal-upper-secondary = ምሉእ ካልኣይ ደረጃ ትምህርቲ
end-goal-vocational-training = ምስክር ወረቐት ሞያ (fagbrev)
end-goal-higher-education = ላዕለዋይ ትምህርቲ

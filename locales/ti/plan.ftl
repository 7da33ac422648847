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

## Standard goals (catalogue)

goal-speak-everyday-norwegian = መዓልታዊ ኖርወየኛ ምዝራብ
goal-read-and-write = ምንባብን ምጽሓፍን ምምሃር
goal-pass-norwegian-test = ፈተና ኖርወየኛ ምሕላፍ
goal-pass-social-studies-test = ፈተና ኣፍልጦ ሕብረተሰብ ምሕላፍ
goal-finish-primary-school = መሰረታዊ ትምህርቲ ምውዳእ
goal-start-upper-secondary = ካልኣይ ደረጃ ትምህርቲ ምጅማር
goal-finish-upper-secondary = ካልኣይ ደረጃ ትምህርቲ ምውዳእ
goal-trade-certificate = ምስክር ወረቐት ሞያ ምርካብ (fagbrev)
goal-education-recognised = ንትምህርተይ ኣፍልጦ ምርካብ
goal-work-experience = ልምዲ ስራሕ ኣብ ኖርወይ ምርካብ
goal-find-a-job = ስራሕ ምርካብ
goal-use-digital-services = ኢንተርነት ባዕለይ ምጥቃም
goal-driving-licence = ፍቓድ ምዝዋር መኪና ምርካብ
goal-know-working-life = ናይ ኖርወይ ዓለም ስራሕ ምፍላጥ

## Standard measures (catalogue)

measure-norwegian-course = ኮርስ ኖርወየኛ
measure-norwegian-test = ፈተና ኖርወየኛ
measure-social-studies-course = ኮርስ ኣፍልጦ ሕብረተሰብ
measure-life-skills-course = ኮርስ ክእለት ህይወት
measure-parental-guidance = ምኽሪ ንወለዲ
measure-work-practice = ልምምድ ኣብ ቦታ ስራሕ
measure-language-practice = ልምምድ ቋንቋ
measure-trade-course = ኮርስ ሞያ
measure-primary-school = መሰረታዊ ትምህርቲ ንዓበይቲ
measure-upper-secondary = ትምህርትታት ካልኣይ ደረጃ
measure-career-guidance = ዝርርብ ምስ ኣማኻሪ ሞያ
measure-job-search = ስራሕ ብሓገዝ ምድላይ

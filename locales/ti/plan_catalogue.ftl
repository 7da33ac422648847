### Standard goals and measures: what most plans consist of.
### Review: no native speaker has read this file yet.

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

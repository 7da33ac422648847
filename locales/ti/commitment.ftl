### What a participant signs beside the plan, and how it was signed.
### Review: no native speaker has read this file yet.

## Beside the plan

commitment-contract = ውዕል
commitment-declaration = መግለጺ
commitment-signed = ብ{ $date } ተፈሪሙ
commitment-signed-on-phone = ብተሌፎን
commitment-signed-on-paper = ብወረቐት
commitment-signed-orally-through-interpreter = ብተርጓሚ
commitment-with-adviser = ጽሑፍ ምስ ኣማኻሪ ኣሎ። ብሓባር ትፍርሙ።
commitment-understood = እቲ ጽሑፍ ተረዲኡኒ
commitment-sign = ፈርሙ
commitment-mine = ኣነ
commitment-theirs = ኮሙነ

## The contract, text 2026-1: other words get another number

commitment-2026-1-mine-take-part = ኣብቲ ፕሮግራም ክሳተፍን ነቲ ውጥን ክኽተልን እየ
commitment-2026-1-mine-come = ኣብ ዝተሰማማዕናሉ ሰዓት ክመጽእ እየ
commitment-2026-1-mine-tell = ክመጽእ እንተዘይክኢለ፣ ከምኡውን ኣገዳሲ ነገር እንተተቐይሩ ክነግር እየ
commitment-2026-1-mine-try = ነቲ ዕላማታት ንምብጻሕ ዓቕመይ ክገብር እየ
commitment-2026-1-theirs-programme = ምሉእ ግዜ ዝኾነ ፕሮግራም ንምሉእ ዓመት ክትህበኒ እያ
commitment-2026-1-theirs-adviser = ዝከታተለኒ ኣማኻሪ ክትህበኒ እያ
commitment-2026-1-theirs-follow-up = ነቲ ውጥን ምሳይ ክትርእዮን ኣድላዪ ክኸውን ከሎ ክትቅይሮን እያ
commitment-2026-1-theirs-benefit = ከም ሕጊ introduksjonsstønad ክትከፍል እያ
commitment-2026-1-theirs-explain = ዝውሰን ነገርን ከመይ ጌረ ጥርዓን ከምዘቕርብን ክትገልጽ እያ

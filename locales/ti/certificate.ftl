### The certificate of participation: what stands on it, and where its owner finds it.
### Review: no native speaker has read this file yet.

certificate = ምስክር ወረቐት ተሳትፎ
certificate-law = ፕሮግራም መፋለጢ፡ ሕጊ ውህደት ኖርወይ ዓንቀጽ 18 a
certificate-born = ዕለት ልደት { $date }
certificate-completed = ኣብ { $municipality } ፕሮግራም መፋለጢ ምሉእ ብምሉእ ተወዲኡ።
certificate-interrupted = ኣብ { $municipality } ኣብ ፕሮግራም መፋለጢ ተሳትፎ። እቲ ፕሮግራም ቅድሚ ግዜኡ ተወዲኡ።
certificate-period = { $from } – { $to }
certificate-elements = ትሕዝቶን መጠንን
certificate-attended = ዝተሳተፎ
certificate-lessons =
    { $lessons ->
        [one] { $lessons } ክፍለ ግዜ
       *[other] { $lessons } ክፍለ ግዜታት
    }
certificate-hours = { $hours } ሰዓት
certificate-lesson-help = ሓደ ክፍለ ግዜ 45 ደቓይቕ እዩ።
certificate-nothing = ዝተመዝገበ ተሳትፎ የለን።
certificate-end-goal = ናይ መወዳእታ ዕላማ ኣብቲ ውጥን
certificate-norwegian = ዕላማታት ኖርወየኛ ኣብቲ ውጥን
certificate-issued = ዝተዋህበሉ ዕለት { $date }
certificate-translation = ትርጉም። እቲ ኣብ ቀዳማይ ገጽ ዘሎ ናይ ኖርወየኛ ጽሑፍ እዩ ዝሰርሕ።
certificate-mine = ምስክር ወረቐትኩም
certificate-none = ገና ምስክር ወረቐት የብልኩምን
certificate-none-help = እቲ ፕሮግራም ምስ ተወድአ ምምሕዳር ከተማ ክህበኩም እዩ።
certificate-print = ሕተሙ

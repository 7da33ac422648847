### What was told on this phone and is not sent yet.
### Review: no native speaker has read this file yet.

outbox-unsent = ዘይተላእከ ነገር ኣሎ
outbox-unsent-own =
    { $count ->
        [one] ዝሓበርኩምዎ ሓደ ነገር ኣብዚ ጥራይ እዩ ዘሎ። ሕጂ እንተ ወጺእኩም ክጠፍእ እዩ።
       *[other] ዝሓበርኩምዎ { $count } ነገራት ኣብዚ ጥራይ እዮም ዘለዉ። ሕጂ እንተ ወጺእኩም ክጠፍኡ እዮም።
    }
outbox-unsent-others =
    { $count ->
        [one] ካልእ ሰብ ካብዚ ዝሓበሮ ሓደ ነገር ኣይተላእከን። ንሱ እውን ክጠፍእ እዩ።
       *[other] ካልኦት ካብዚ ዝሓበርዎም { $count } ነገራት ኣይተላእኩን። ንሳቶም እውን ክጠፍኡ እዮም።
    }
outbox-still-unsent = ሕጂ ክለኣኽ ኣይከኣለን። ኢንተርነት ምስ ሃለወኩም ደጊምኩም ፈትኑ።
outbox-send = ሕጂ ለኣኹ እሞ ውጽኡ
outbox-stay = ኣይትውጽኡ
outbox-discard = ደምስሱዎ እሞ ውጽኡ

outbox-lost = ዘይበጽሐ ነገር ኣሎ
outbox-lost-help = ዝሓበርኩምዎ ግን ዘይተላእከ ነገር ካብዚ ተሌፎን ጠፊኡ። እንደገና ሓብሩ፡ ወይ ንኣማኻሪኹም ንገሩ።
outbox-lost-read = ኣንቢበዮ ኣለኹ

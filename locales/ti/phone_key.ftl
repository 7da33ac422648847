### A phone opens by face or finger, beside its PIN.
### Review: no native speaker has read this file yet.

phone-key = ብገጽኩም ወይ ብኣጻብዕትኹም ክፈቱ
phone-key-why = ሽዑ Stegvis ከምቲ ተለፎንኩም እትኸፍትዎ ትኸፍቱ፦ ብገጽኩም፣ ብኣጻብዕትኹም ወይ ብመዕጸዊ ስክሪን። ምስጢራዊ ቁጽርኹም ከምቲ ዝነበሮ ይሰርሕ። ብዘይ ኢንተርነት ምስጢራዊ ቁጽሪ ከድልየኩም ይኽእል እዩ።
phone-key-alone = ካልእ ሰብ ነዚ ተለፎን ክኸፍቶ ይኽእል ድዩ፧ ሽዑ ንStegvis እውን ክኸፍቶ ይኽእል። ንስኹም ጥራይ እንተ ትኸፍትዎ ኣብ ጥቕሚ ኣውዕሉዎ።
phone-key-go-on = ኣነ ጥራይ ነዚ ተለፎን እኸፍቶ
phone-key-not-made = ኣይሰርሐን። እንደገና ፈትኑ።

phone-key-title = Stegvis ክፈቱ
phone-key-open = ብገጽ ወይ ብኣጻብዕ
phone-key-or = ወይ ምስጢራዊ ቁጽርኹም ጽሓፉ፦
phone-key-offline = ብዘይ ኢንተርነት ምስጢራዊ ቁጽሪ የድልየኩም።
phone-key-failed = ኣይሰርሐን። እንደገና ፈትኑ ወይ ምስጢራዊ ቁጽርኹም ጽሓፉ።

phone-key-here = ብገጽ ወይ ብኣጻብዕ ይኽፈት
phone-key-made = ዝተሰርሓሉ { $made }፣ ገና ኣይተጠቕመን
phone-key-used = ዝተሰርሓሉ { $made }፣ መወዳእታ ዝተጠቕመ { $used }
phone-key-remove = ኣልግሱ

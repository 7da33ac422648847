### One's own hours in another calendar, at a secret address.
### Review: no native speaker has read this file yet.

feed-title = መደብካ ኣብ ካለንደርካ
feed-help = ኣብ ተሌፎንካ ዘሎ ካለንደር ንትምህርትታትካ ከርእየካን ባዕሉ ከሐድሶን ይኽእል። ንዚ ምስጢራዊ ኣድራሻ የድልዮ።
feed-danger = ነዚ ኣድራሻ ዝረኸበ ሰብ ኩሉ ኣበይን መዓስን ከም እትህሉ ክርኢ ይኽእል። ፓስዎርድ ኣየድልዮን። ንማንም ኣይተርእዮ።
feed-company = እቲ ካለንደር ዝሰርሐ ኩባንያ እውን ንትምህርትታትካ ከንብብ ይኽእል።
feed-make = ኣድራሻ ግበር
feed-new = ሓድሽ ኣድራሻ ግበር
feed-new-help = እቲ ናይ ቀደም ኣድራሻ ምስራሕ የቋርጽ።
feed-address = ምስጢራዊ ኣድራሻ
feed-copy = ቅዳሕ
feed-copied = እቲ ኣድራሻ ተቐዲሑ
feed-once = ሕጂ ቅዳሓዮ። ዳግማይ ከነርእየካ ኣይንኽእልን።
feed-how = ኣብ ካለንደርካ «ካለንደር ተኸታተል» ወይ «ካብ ናይ ኢንተርነት ኣድራሻ ወስኽ» ምረጽ እሞ ኣብኡ ለጥፎ።
feed-since = ኣድራሻ ኣለካ፣ ዝተገብረሉ ዕለት { $date }።
feed-read = ካለንደር ንትምህርትታትካ ንመወዳእታ ግዜ ዝወሰዶ { $date }።
feed-unread = ክሳብ ሕጂ ዝኾነ ካለንደር ንትምህርትታትካ ኣይወሰዶን።
feed-revoke = ነቲ ኣድራሻ ደምስስ
feed-revoke-help = ካልእ ሰብ ነቲ ኣድራሻ ረኺብዎ ድዩ? ደምስሶ። ሽዑ ማንም ሰብ ኣብኡ ዝኾነ ነገር ክርኢ ኣይክእልን።
feed-revoked = እቲ ኣድራሻ ተደምሲሱ።
refused-feeds-not-for-you = እዚ ንዓኻ ኣይከኣልን። ንኣማኻሪኻ ሕተት።

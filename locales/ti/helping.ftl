### Somebody sits beside a participant and helps them with their phone.
### Review: no native speaker has read this file yet.

helping-begin = ሰብ ይሕግዘኒ ኣሎ
helping-help = ኣብ ጎንኻ ኮፍ ኢሉ ዝሕግዘካ ሰብ ኣሎ ድዩ? ኣብዚ ንገረና። ሽዑ ገንዘብ፡ መልእኽትታትን ካልእ ብሕታዊ ነገራትን ኣይረአን። እትሕብሮ ነገር፡ ሰብ ከም ዝሓገዘካ ይምልከት። መን ምዃኑ ኣይንሓትትን። ድሕሪ 30 ደቒቓ ባዕሉ የብቅዕ። ድሕሪኡ ምስጢራዊ ቁጽርኻ ነቲ ተሌፎን ይኸፍቶ።
helping-on = ሰብ ይሕግዘካ ኣሎ
helping-end = ወዲአ
helping-hidden = ሕጂ ኣይረአን
helping-hidden-help = እዚ ብሕታዊ እዩ። ሰብ ክሳብ ዝሕግዘካ ዘሎ ኣይረአን።
helping-hidden-told = እትሕብሮ ነገር ይለኣኽ። ሓገዝ ምስ ተወድአ ኣብዚ ከተንብቦ ትኽእል።
refused-accounts-being-helped = ሕጂ ሰብ ይሕግዘካ ኣሎ። እዚ ንምግባር ኣብ ላዕሊ «ወዲአ» ጠውቕ።

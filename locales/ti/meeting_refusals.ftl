### What is said when something about a meeting cannot be done, to those who take part in it.
### Review: no native speaker has read this file yet.

refused-meetings-not-planned = እቲ ኣኼባ ድሕሪ ሕጂ ኣይተወጠነን።
refused-meetings-not-running = እቲ ኣኼባ ኣይጀመረን ወይ ተወዲኡ እዩ።
refused-meetings-summing-up = እቲ ኣኼባ ይጽመቕ ኣሎ። ተሳታፊ ክሳብ ዝምልስ ዝልወጥ የለን።
refused-meetings-not-summing-up = እቲ ኣኼባ ገና ኣይተጸምቈን። ኩሉ ክሳብ እትርእይዎ ተጸበ።
refused-meetings-no-reservation = ኣብ ምንታይ ከም ዘይትሰማማዕ ጸሓፍ።
refused-meetings-no-words = ገለ ነገር ጸሓፍ።
refused-meetings-too-long = እንተበዝሐ { $most } ፊደላት ጸሓፍ።
refused-meetings-no-such-topic = ካብቲ ዝርዝር ምረጽ።

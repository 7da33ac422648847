### Where somebody is signed in, and the end of it.
### Review: no native speaker has read this file yet.

sign-ins = ኣበይ ከም ዝኣተኻ
sign-ins-help = ዘይትፈልጦ መሳርሒ ኣሎ ድዩ? ኣላቕቖ።
sign-ins-this = እዚ
sign-ins-phone = ተሌፎን
sign-ins-tablet = ታብለት
sign-ins-computer = ኮምፒተር
sign-ins-unknown = ዘይፍለጥ
sign-ins-since = ዝኣተኻሉ { $date }፣ መወዳእታ ዝተጠቕመ { $used }
sign-ins-end = ኣላቕቕ
sign-ins-end-others = ካልኦት ኩሎም ኣላቕቕ
sign-ins-only = ኣብዚ ጥራይ ኢኻ ኣቲኻ።

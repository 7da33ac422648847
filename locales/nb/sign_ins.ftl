### Where somebody is signed in, and the end of it.

sign-ins = Her er du innlogget
sign-ins-help = Kjenner du ikke igjen en av dem? Koble den fra.
sign-ins-this = Denne
sign-ins-phone = Telefon
sign-ins-tablet = Nettbrett
sign-ins-computer = Datamaskin
sign-ins-unknown = Ukjent
sign-ins-since = Innlogget { $date }, sist brukt { $used }
sign-ins-end = Koble fra
sign-ins-end-others = Koble fra alle andre
sign-ins-only = Du er bare innlogget her.

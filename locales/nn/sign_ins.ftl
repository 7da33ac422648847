### Where somebody is signed in, and the end of it.
### Review: no native speaker has read this file yet.

sign-ins = Her er du innlogga
sign-ins-help = Kjenner du ikkje igjen ein av dei? Kople han frå.
sign-ins-this = Denne
sign-ins-phone = Telefon
sign-ins-tablet = Nettbrett
sign-ins-computer = Datamaskin
sign-ins-unknown = Ukjend
sign-ins-since = Innlogga { $date }, sist brukt { $used }
sign-ins-end = Kople frå
sign-ins-end-others = Kople frå alle andre
sign-ins-only = Du er berre innlogga her.

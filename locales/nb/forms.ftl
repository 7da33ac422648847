### Staff: what every form says, the way between the screens, and lists to look through.

## The way between the screens

nav = Meny
nav-more = Mer
staff-sign-out = Logg ut
staff-own-sign-in = Innloggingen din
nav-cases = Deltakere
nav-timetable = Timeplan
nav-attendance = Oppmøte
nav-forecast = Prognose
nav-groups = Grupper
nav-claims = Meldt fravær
nav-work = Arbeidsliste
nav-meetings = Møter
nav-messages = Meldinger
nav-clock = Oppstart
nav-looks = Innsyn i saker
nav-roles = Roller
nav-month = Måneden
nav-payments = Utbetaling
nav-receive = Ta imot
nav-staff = Ansatte og enheter
nav-register = Registrer deltaker
nav-nothing = Ingenting å gjøre her
nav-nothing-help = Du har ingen rolle som gjelder nå. Spør lederen din hvis du mangler tilgang.

## A field

field-required = Må fylles ut
field-choose = Velg
field-missing = Fyll ut dette
field-clash = Velg ditt eller den andres
field-news = Nettopp endret av en annen
field-in-norwegian = Skriv på norsk.
field-left =
    { $left ->
        [one] { $left } tegn igjen
       *[other] { $left } tegn igjen
    }
field-too-long =
    { $over ->
        [one] { $over } tegn for mye. Høyst { $most } tegn.
       *[other] { $over } tegn for mye. Høyst { $most } tegn.
    }
field-not-whole = Skriv et helt tall
field-not-number = Skriv et tall, for eksempel 37,5
field-too-small = Minst { $min }
field-too-large = Høyst { $max }
field-not-date = Datoen finnes ikke, eller mangler noe
field-not-time = Skriv et klokkeslett, for eksempel 08:30
field-too-early = Tidligst { $date }
field-too-late = Senest { $date }

date-yesterday = I går
date-today = I dag
date-tomorrow = I morgen
date-next-monday = Neste mandag

## The form

form-wrong =
    { $count ->
        [one] Én ting må rettes
       *[other] { $count } ting må rettes
    }
form-no-answer = Vi fikk ikke svar
form-nothing-lost = Alt du har skrevet, står her. Prøv igjen: Det blir ikke lagret to ganger.
form-sent-before = Det du sendte først, kom fram og er lagret, men uten det du endret etterpå. Se etter det før du sender på nytt.
form-saved = Lagret
# What is typed, though not saved yet, is kept as a draft. For example: Kladd lagret 14:03
form-kept = Kladd lagret { $time }
form-unkept = Kladden er ikke lagret ennå: ingen kontakt
form-continued = Du fortsetter på en kladd.
form-start-over = Begynn på nytt
form-started-over = Du begynner på nytt.
form-take-back = Angre

## Leaving a form whose draft nobody has

leave = Kladden er ikke lagret
leave-help = Vi får ikke kontakt. Det du har skrevet, ligger i dette vinduet, og sendes når nettet er tilbake. Lukker du vinduet, er det borte.
leave-help-sign-out = Vi får ikke kontakt. Logger du ut nå, er det du har skrevet, borte.
leave-stay = Bli her
leave-go = Gå videre
leave-sign-out = Logg ut likevel

## Somebody else has changed the same record

conflict = Noen andre har endret dette imens
conflict-help = Velg hva som skal gjelde, og lagre på nytt.
conflict-help-changes = Endringene deres er tatt med. Se over, og lagre på nytt.
conflict-mine = Ditt
conflict-theirs = Den andres
conflict-nothing = (tomt)
conflict-changes = Også endret av den andre

## A list to look through before something happens

review-count =
    { $count ->
        [one] { $count } endring
       *[other] { $count } endringer
    }
review-count-of = { $count } av { $all }
# Between before and after, for those who hear it.
review-becomes = blir
review-left-out = (blir som før)
review-leave-out = Ta ut
review-take-in = Ta med
review-undo = Angre

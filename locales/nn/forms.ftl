### Staff: what every form says, the way between the screens, and lists to look through.
### Review: no native speaker has read this file yet.

## The way between the screens

nav = Meny
nav-more = Meir
staff-sign-out = Logg ut
staff-own-sign-in = Innlogginga di
nav-cases = Deltakarar
nav-timetable = Timeplan
nav-attendance = Oppmøte
nav-forecast = Prognose
nav-groups = Grupper
nav-claims = Meldt fråvær
nav-work = Arbeidsliste
nav-meetings = Møte
nav-messages = Meldingar
nav-clock = Oppstart
nav-looks = Innsyn i saker
nav-roles = Roller
nav-month = Månaden
nav-payments = Utbetaling
nav-receive = Ta imot
nav-staff = Tilsette og einingar
nav-register = Registrer deltakar
nav-nothing = Ingenting å gjere her
nav-nothing-help = Du har inga rolle som gjeld no. Spør leiaren din om du manglar tilgang.

## A field

field-required = Må fyllast ut
field-choose = Vel
field-missing = Fyll ut dette
field-clash = Vel ditt eller den andre sitt
field-news = Nett no endra av ein annan
field-in-norwegian = Skriv på norsk.
field-left =
    { $left ->
        [one] { $left } teikn att
       *[other] { $left } teikn att
    }
field-too-long =
    { $over ->
        [one] { $over } teikn for mykje. Høgst { $most } teikn.
       *[other] { $over } teikn for mykje. Høgst { $most } teikn.
    }
field-not-whole = Skriv eit heilt tal
field-not-number = Skriv eit tal, til dømes 37,5
field-too-small = Minst { $min }
field-too-large = Høgst { $max }
field-not-date = Datoen finst ikkje, eller manglar noko
field-not-time = Skriv eit klokkeslett, til dømes 08:30
field-too-early = Tidlegast { $date }
field-too-late = Seinast { $date }

date-yesterday = I går
date-today = I dag
date-tomorrow = I morgon
date-next-monday = Neste måndag

## The form

form-wrong =
    { $count ->
        [one] Éin ting må rettast
       *[other] { $count } ting må rettast
    }
form-no-answer = Vi fekk ikkje svar
form-nothing-lost = Alt du har skrive, står her. Prøv igjen: Det blir ikkje lagra to gonger.
form-sent-before = Det du sende først, kom fram og er lagra, men utan det du endra etterpå. Sjå etter det før du sender på nytt.
form-saved = Lagra
# What is typed, though not saved yet, is kept as a draft. For example: Kladd lagret 14:03
form-kept = Kladd lagra { $time }
form-unkept = Kladden er ikkje lagra enno: ingen kontakt
form-continued = Du held fram på ein kladd.
form-start-over = Byrj på nytt
form-started-over = Du byrjar på nytt.
form-take-back = Angre

## Leaving a form whose draft nobody has

leave = Kladden er ikkje lagra
leave-help = Vi får ikkje kontakt. Det du har skrive, ligg i dette vindauget, og blir sendt når nettet er tilbake. Lukkar du vindauget, er det borte.
leave-help-sign-out = Vi får ikkje kontakt. Loggar du ut no, er det du har skrive, borte.
leave-stay = Bli her
leave-go = Gå vidare
leave-sign-out = Logg ut likevel

## Somebody else has changed the same record

conflict = Nokon andre har endra dette imens
conflict-help = Vel kva som skal gjelde, og lagre på nytt.
conflict-help-changes = Endringane deira er tekne med. Sjå over, og lagre på nytt.
conflict-mine = Ditt
conflict-theirs = Den andre sitt
conflict-nothing = (tomt)
conflict-changes = Også endra av den andre

## A list to look through before something happens

review-count =
    { $count ->
        [one] { $count } endring
       *[other] { $count } endringar
    }
review-count-of = { $count } av { $all }
# Between before and after, for those who hear it.
review-becomes = blir
review-left-out = (blir som før)
review-leave-out = Ta ut
review-take-in = Ta med
review-undo = Angre

### Staff: registering a participant, keeping what is registered right, and answering "this is wrong".

register = Registrer deltaker
register-intro = Programmet er «venter» til det er vedtatt. Deltakeren trenger ikke e-post eller konto.
register-save = Registrer
edit = Rett personalia
edit-save = Lagre

## Sections

register-who = Hvem
register-numbers = Numre
register-numbers-help = Ett av dem er nok. Begge kan komme senere.
register-background = Opphold og skole
register-languages = Språk
register-contact = Kontakt
register-children = Barn
register-case = Saken

## Fields

register-given-name = Fornavn
register-family-name = Etternavn
register-birth-date = Fødselsdato
register-sex = Kjønn
register-sex-help = Slik det står i Folkeregisteret.
sex-female = Kvinne
sex-male = Mann
register-national-id = Fødselsnummer eller D-nummer
register-national-id-help = 11 sifre.
register-duf-number = DUF-nummer
register-duf-number-help = 12 sifre.
register-permit-type = Oppholdsgrunnlag
register-permit-on = Tillatelse gitt
register-settled-on = Bosatt
register-claimed-on = Krav fremsatt
register-claimed-on-help = For den som selv har bedt om å få delta.
register-education = Utdanning fra før
register-language = Språk i appen
register-language-help = Deltakeren kan selv bytte på telefonen.
register-interpretation = Tolkespråk
register-interpretation-none = Trenger ikke tolk, eller ikke spurt
register-reading = Leser tekst
register-phone = Telefon
register-email = E-post
register-has-children = Barn under 18 år
register-children-yes = Ja
register-children-no = Nei
register-children-unasked = Ikke spurt
register-child-of = Barn { $number }, fødselsdato
register-children-help = Bare hvis dere har snakket om det: alderen trengs for permisjon ved sykt barn og for foreldreveiledning.
register-child-add = Legg til barn
register-unit = Enhet
register-adviser = Rådgiver
register-me = { $name } (du)

## Who is registered already

duplicates = Kan være registrert allerede
duplicates-by-number = Samme nummer
duplicates-by-name = Samme navn og fødselsdato
duplicates-open = Åpne
duplicates-in-use = Nummeret er i bruk. Spør lederen din.
duplicates-other = Dette er en annen person
duplicates-none = Vi finner ingen andre med samme nummer, eller med samme navn og fødselsdato.
oddities = Se en gang til
oddity-sex-not-in-number = Nummeret tyder på et annet kjønn. Det kan være riktig likevel.
oddity-too-young = Personen er under 18 år.
oddity-too-old = Personen er eldre enn programmet er ment for.

## The numbers, hidden until somebody asks for them

identity-hidden = Skjult
identity-show = Vis numrene
identity-show-help = At du ser på dem, blir loggført.
identity-none = Ikke registrert
edit-keep-number = Et nummer er registrert. La feltet stå tomt for å beholde det.
edit-remove-national-id = Fjern nummeret som er registrert
edit-remove-duf-number = Fjern DUF-nummeret som er registrert

## "This is wrong"

corrections = Deltakeren sier at noe er feil
correction-asked = Spurt { $date }
correction-answer = Svar
correction-corrected = Det er rettet
correction-kept = Det blir stående
correction-why = Hvorfor
correction-why-help = Deltakeren leser dette på telefonen. Skriv kort og enkelt norsk.
correction-send = Send svar
correction-edit = Rett opplysninger
correction-done = Svaret er sendt.
fact-name = Navn
fact-birth-date = Fødselsdato
fact-phone = Telefon
fact-email = E-post
fact-language = Språk i appen
fact-interpretation-language = Tolkespråk
fact-children = Barn
fact-permit = Oppholdstillatelse
fact-education = Utdanning fra før
fact-programme-dates = Start og slutt på programmet
fact-weekly-target = Timer i uka
fact-adviser = Rådgiver
fact-groups = Klasse

## Refusals

refused-participants-date-ahead = Datoen er fram i tid.
refused-participants-before-birth = Datoen er før fødselsdatoen.
refused-participants-national-id-form = Et fødselsnummer eller D-nummer har 11 sifre.
refused-participants-national-id-check = Nummeret finnes ikke: kontrollsifrene stemmer ikke. Se etter en tastefeil.
refused-participants-national-id-other-birth-date = Nummeret og fødselsdatoen passer ikke sammen.
refused-participants-duf-form = Et DUF-nummer har 12 sifre.
refused-participants-duf-check = Nummeret finnes ikke: kontrollsifrene stemmer ikke. Se etter en tastefeil.
refused-participants-bad-phone = Skriv telefonnummeret med sifre, for eksempel 41 23 45 67.
refused-participants-bad-email = Skriv en e-postadresse, for eksempel navn@eksempel.no.
refused-participants-child-grown-up = Et barn her er under { $age } år.
refused-participants-not-your-unit = Du kan ikke registrere noen i denne enheten.
refused-participants-not-an-adviser = Velg en rådgiver i enheten.
refused-participants-number-registered = En deltaker er registrert med dette nummeret.
refused-participants-number-in-use = Nummeret er i bruk. Spør lederen din.
refused-participants-possible-duplicate = En med samme navn og fødselsdato er registrert. Er dette en annen person, kryss av for det.
refused-participants-already-answered = Noen har svart på dette allerede.

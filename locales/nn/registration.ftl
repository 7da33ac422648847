### Staff: registering a participant, keeping what is registered right, and answering "this is wrong".
### Review: no native speaker has read this file yet.

register = Registrer deltakar
register-intro = Programmet er «ventar» til det er vedteke. Deltakaren treng ikkje e-post eller konto.
register-save = Registrer
edit = Rett personalia
edit-save = Lagre

## Sections

register-who = Kven
register-numbers = Nummer
register-numbers-help = Eitt av dei er nok. Begge kan kome seinare.
register-background = Opphald og skule
register-languages = Språk
register-contact = Kontakt
register-children = Barn
register-case = Saka

## Fields

register-given-name = Førenamn
register-family-name = Etternamn
register-birth-date = Fødselsdato
register-sex = Kjønn
register-sex-help = Slik det står i Folkeregisteret.
sex-female = Kvinne
sex-male = Mann
register-national-id = Fødselsnummer eller D-nummer
register-national-id-help = 11 siffer.
register-duf-number = DUF-nummer
register-duf-number-help = 12 siffer.
register-permit-type = Opphaldsgrunnlag
register-permit-on = Løyve gitt
register-settled-on = Busett
register-claimed-on = Krav framsett
register-claimed-on-help = For den som sjølv har bede om å få delta.
register-education = Utdanning frå før
register-language = Språk i appen
register-language-help = Deltakaren kan sjølv byte på telefonen.
register-interpretation = Tolkespråk
register-interpretation-none = Treng ikkje tolk, eller ikkje spurt
register-reading = Les tekst
register-phone = Telefon
register-email = E-post
register-has-children = Barn under 18 år
register-children-yes = Ja
register-children-no = Nei
register-children-unasked = Ikkje spurt
register-child-of = Barn { $number }, fødselsdato
register-children-help = Berre om de har snakka om det: alderen trengst for permisjon ved sjukt barn og for foreldrerettleiing.
register-child-add = Legg til barn
register-unit = Eining
register-adviser = Rådgivar
register-me = { $name } (du)

## Who is registered already

duplicates = Kan vere registrert alt
duplicates-by-number = Same nummer
duplicates-by-name = Same namn og fødselsdato
duplicates-open = Opne
duplicates-in-use = Nummeret er i bruk. Spør leiaren din.
duplicates-other = Dette er ein annan person
duplicates-none = Vi finn ingen andre med same nummer, eller med same namn og fødselsdato.
oddities = Sjå ein gong til
oddity-sex-not-in-number = Nummeret tyder på eit anna kjønn. Det kan vere rett likevel.
oddity-too-young = Personen er under 18 år.
oddity-too-old = Personen er eldre enn programmet er meint for.

## The numbers, hidden until somebody asks for them

identity-hidden = Skjult
identity-show = Vis numra
identity-show-help = At du ser på dei, blir loggført.
identity-none = Ikkje registrert
edit-keep-number = Eit nummer er registrert. La feltet stå tomt for å halde på det.
edit-remove-national-id = Fjern nummeret som er registrert
edit-remove-duf-number = Fjern DUF-nummeret som er registrert

## "This is wrong"

corrections = Deltakaren seier at noko er feil
correction-asked = Spurt { $date }
correction-answer = Svar
correction-corrected = Det er retta
correction-kept = Det blir ståande
correction-why = Kvifor
correction-why-help = Deltakaren les dette på telefonen. Skriv kort og enkel norsk.
correction-send = Send svar
correction-edit = Rett opplysningar
correction-done = Svaret er sendt.
fact-name = Namn
fact-birth-date = Fødselsdato
fact-phone = Telefon
fact-email = E-post
fact-language = Språk i appen
fact-interpretation-language = Tolkespråk
fact-children = Barn
fact-permit = Opphaldsløyve
fact-education = Utdanning frå før
fact-programme-dates = Start og slutt på programmet
fact-weekly-target = Timar i veka
fact-adviser = Rådgivar
fact-groups = Klasse

## Refusals

refused-participants-date-ahead = Datoen er fram i tid.
refused-participants-before-birth = Datoen er før fødselsdatoen.
refused-participants-national-id-form = Eit fødselsnummer eller D-nummer har 11 siffer.
refused-participants-national-id-check = Nummeret finst ikkje: kontrollsiffera stemmer ikkje. Sjå etter ein tastefeil.
refused-participants-national-id-other-birth-date = Nummeret og fødselsdatoen passar ikkje saman.
refused-participants-duf-form = Eit DUF-nummer har 12 siffer.
refused-participants-duf-check = Nummeret finst ikkje: kontrollsiffera stemmer ikkje. Sjå etter ein tastefeil.
refused-participants-bad-phone = Skriv telefonnummeret med siffer, til dømes 41 23 45 67.
refused-participants-bad-email = Skriv ei e-postadresse, til dømes namn@eksempel.no.
refused-participants-child-grown-up = Eit barn her er under { $age } år.
refused-participants-not-your-unit = Du kan ikkje registrere nokon i denne eininga.
refused-participants-not-an-adviser = Vel ein rådgivar i eininga.
refused-participants-number-registered = Ein deltakar er registrert med dette nummeret.
refused-participants-number-in-use = Nummeret er i bruk. Spør leiaren din.
refused-participants-possible-duplicate = Ein med same namn og fødselsdato er registrert. Er dette ein annan person, kryss av for det.
refused-participants-already-answered = Nokon har svart på dette alt.

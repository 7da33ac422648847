### The copy of what is held about a person: the file that is read, and where it is had.
### Review: no native speaker has read this file yet.

copy-all = Alt som står om meg
copy-intro = Dette er alt kommunen har lagra om deg i Stegvis. Sei frå til rådgivaren din om noko er feil.
# A date alone, as it is written in running text.
copy-day = { $date }
copy-made = Laga { $date }
copy-help = Du har rett til å få alt som står om deg.
copy-mind = Fila har namnet ditt og alt om saka di. Pass på kven som kan sjå henne.
copy-on-phone = Telefonen viser ikkje alt, som heile fødselsnummeret. Rådgivaren din kan gi deg heile fila.
copy-read-file = Fil å lese
copy-machine-file = Fil for maskiner
copy-norwegian = På norsk
copy-when = Når
copy-answer = Svar
copy-answered = Svara på
copy-approved = Godkjent
copy-state = Status
copy-place = Stad
copy-due = Frist
copy-sent = Send
copy-read-at = Lesen
copy-seen = Sist brukt
copy-time = Klokka
copy-hours = Timar
copy-target = Mål
copy-planned = Planlagt
copy-attended = Til stades
copy-excused = Gyldig fråvær
copy-unexcused = Ugyldig fråvær
copy-unrecorded = Ikkje ført

## What stands in it, part by part

copy-part-correction-request = Du sa frå om feil
copy-part-access-grant = Kven kan sjå saka di
copy-part-attendance-contest = Du sa frå om ein time
copy-part-absence-claim = Fråvær du melde
copy-part-absence-decision = Svar om fråvær
copy-part-plan-evaluation = Slik går det, sa du
copy-part-plan-notice = Planen vart gjord kjend
copy-part-plan-appeal = Klage
copy-part-plan-groundwork = Før planen
copy-part-language-level = Norsknivå
copy-part-commitment-document = Avtalar du skreiv under
copy-part-transfer = Flytting
copy-part-meeting = Møte
copy-part-meeting-preparation = Det du førebudde
copy-part-meeting-answer = Svaret ditt i møtet
copy-part-meeting-decision = Bestemt i møtet
copy-part-meeting-task = Oppgåver frå møtet
copy-part-notification = Meldingar
copy-part-escalation-mail = E-post til deg
copy-part-device = Telefonane dine
copy-part-passkey = Passnøklane dine
copy-part-session = Innloggingar
copy-part-push-subscription = Varsel på telefonen
copy-part-calendar-feed = Kalenderlenkje
copy-part-audit-entry = Endringar i saka di

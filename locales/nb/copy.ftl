### The copy of what is held about a person: the file that is read, and where it is had.

copy-all = Alt som står om meg
copy-intro = Dette er alt kommunen har lagret om deg i Stegvis. Si fra til rådgiveren din hvis noe er feil.
# A date alone, as it is written in running text.
copy-day = { $date }
copy-made = Laget { $date }
copy-help = Du har rett til å få alt som står om deg.
copy-mind = Filen har navnet ditt og alt om saken din. Pass på hvem som kan se den.
copy-on-phone = Telefonen viser ikke alt, som hele fødselsnummeret. Rådgiveren din kan gi deg hele filen.
copy-read-file = Fil å lese
copy-machine-file = Fil for maskiner
copy-norwegian = På norsk
copy-when = Når
copy-answer = Svar
copy-answered = Besvart
copy-approved = Godkjent
copy-state = Status
copy-place = Sted
copy-due = Frist
copy-sent = Sendt
copy-read-at = Lest
copy-seen = Sist brukt
copy-time = Klokka
copy-hours = Timer
copy-target = Mål
copy-planned = Planlagt
copy-attended = Til stede
copy-excused = Gyldig fravær
copy-unexcused = Ugyldig fravær
copy-unrecorded = Ikke ført

## What stands in it, part by part

copy-part-correction-request = Du sa fra om feil
copy-part-access-grant = Hvem kan se saken din
copy-part-attendance-contest = Du sa fra om en time
copy-part-absence-claim = Fravær du meldte
copy-part-absence-decision = Svar om fravær
copy-part-plan-evaluation = Slik går det, sa du
copy-part-plan-notice = Planen ble gjort kjent
copy-part-plan-appeal = Klage
copy-part-plan-groundwork = Før planen
copy-part-language-level = Norsknivå
copy-part-commitment-document = Avtaler du skrev under
copy-part-transfer = Flytting
copy-part-meeting = Møter
copy-part-meeting-preparation = Det du forberedte
copy-part-meeting-answer = Svaret ditt i møtet
copy-part-meeting-decision = Bestemt i møtet
copy-part-meeting-task = Oppgaver fra møtet
copy-part-notification = Beskjeder
copy-part-escalation-mail = E-post til deg
copy-part-device = Telefonene dine
copy-part-passkey = Passnøklene dine
copy-part-session = Innlogginger
copy-part-push-subscription = Varsler på telefonen
copy-part-calendar-feed = Kalenderlenke
copy-part-audit-entry = Endringer i saken din

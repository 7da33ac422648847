### Staff: what has happened in one person's case, in words.

history = Historikk
history-show = Vis alt som er gjort i saka
history-help = Det som er gjort, nyaste først. Kven som har sett på saka, står ikkje her.
history-none = Ingenting er gjort i Stegvis enno.
history-more = Vis eldre
# When, and by whom: "25. november 2026 kl. 09:30 · Berit Hansen"
history-when = { $date } kl. { $time }
history-by-participant = Deltakaren
history-by-import = Importen
history-by-system = Stegvis
history-by-staff = Ein tilsett
# What was changed: "Språk i appen: Ukrainsk → Norsk"
history-from-to = { $fact }: { $before } → { $after }
history-to = { $fact }: { $after }
history-was = { $fact }: { $before } → tomt
history-changed = { $fact } er endra
history-yes = ja
history-no = nei

# What was done. A verb without a sentence of its own reads as this.
history-something = Noko er endra i saka

history-office-import-person-changed = Opplysningar er endra ved import
history-accounts-code-issued = Ein kode til telefonen er laga
history-accounts-code-redeemed = Ein telefon er kopla til
history-accounts-language-chosen = Språket i appen er valt
history-accounts-device-disabled = Ein telefon er sperra etter for mange feil PIN-kodar
history-participants-registered = Deltakaren er registrert
history-participants-edited = Opplysningar er endra
history-participants-correction-asked = Deltakaren har sagt frå om ein feil
history-participants-correction-answered = Ei melding om feil er svart på
history-participants-access-given = Nokon har fått tilgang til saka
history-participants-access-closed = Ein tilgang til saka er avslutta
history-participants-access-taken-back = Ein tilgang til saka er trekt tilbake før han byrja
history-participants-group-joined = Deltakaren er sett i ei gruppe
history-participants-group-left = Deltakaren er teken ut av ei gruppe
history-participants-group-moved = Deltakaren har bytt gruppe
history-participants-group-taken-back = Ein plass i ei gruppe er trekt tilbake før han byrja
history-participants-practice-added = Praksisplass er lagd inn
history-participants-practice-ended = Praksisplass er avslutta
history-participants-practice-taken-back = Praksisplass er trekt tilbake før han byrja
history-participants-case-handed-over = Saka er overført til ein annan rådgivar
history-participants-case-handed-back = Overføringa av saka er angra
history-programmes-facts-recorded = Opplysningar om programmet er endra
history-programmes-started = Programmet er sett i gang
history-programmes-conditions-settled = Noko som må vere klart før oppstart, er endra
history-programmes-adapted = Veker er tilpassa
history-programmes-adaptation-ended = Tilpassa veker er avslutta
history-programmes-decided = Eit vedtak er gjort
history-programmes-made-known = Eit vedtak er gjort kjent for deltakaren
history-programmes-revoked = Eit vedtak er gjort om
history-programmes-ended = Programmet er avslutta
history-programmes-followed-up = Oppfølging eitt år etter er ført
history-certificates-issued = Deltakarbevis er skrive ut
history-transfer-sent = Saka er send til ein annan kommune
history-transfer-received = Saka er motteken frå ein annan kommune
history-transfer-made-again = Fila til ein annan kommune er laga på nytt

## What was changed; a fact without a word of its own reads as the first

history-fact-other = Ei anna opplysning
history-fact-language = Språk i appen
history-fact-given-name = Førenamn
history-fact-family-name = Etternamn
history-fact-birth-date = Fødselsdato
history-fact-sex = Kjønn
history-fact-national-id = Fødselsnummer eller D-nummer
history-fact-duf-number = DUF-nummer
history-fact-phone = Telefon
history-fact-email = E-post
history-fact-interpretation-language = Tolkespråk
history-fact-reading-level = Les tekst
history-fact-protected = Skjerma
history-fact-has-children = Barn under 18 år
history-fact-children = Barn
history-fact-unit = Eining
history-fact-settled-on = Busett
history-fact-claimed-on = Krav fremja
history-fact-offered-on = Tilbod gitt
history-fact-decided-on = Vedteke
history-fact-starts-on = Start
history-fact-planned-end-on = Planlagd slutt
history-fact-ended-on = Avslutta
history-fact-ends-on = Slutt
history-fact-end-cause = Årsak til avslutting
history-fact-delay-reason = Årsak til sein oppstart
history-fact-permit-type = Opphaldsgrunnlag
history-fact-permit-on = Løyve gitt
history-fact-education-level = Utdanning frå før
history-fact-track = Løp
history-fact-weekly-target = Timar i veka
history-fact-target-reason = Grunngiving for timar i veka
history-fact-end-goal = Sluttmål
history-fact-main-activity = Hovudaktivitet
history-fact-work-percent = Stillingsprosent
history-fact-relation = Rolle
history-fact-valid-from = Frå
history-fact-valid-to = Til og med
history-fact-days = Dagar
history-fact-takes-effect-on = Gjeld frå
history-fact-made-known-on = Gjort kjent
history-fact-appeal-deadline = Klagefrist
history-fact-revoked-on = Gjort om
history-fact-on-date = Dato
history-fact-reasons = Grunngiving

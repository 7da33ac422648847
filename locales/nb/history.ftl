### Staff: what has happened in one person's case, in words.

history = Historikk
history-show = Vis alt som er gjort i saken
history-help = Det som er gjort, nyeste først. Hvem som har sett på saken, står ikke her.
history-none = Ingenting er gjort i Stegvis ennå.
history-more = Vis eldre
# When, and by whom: "25. november 2026 kl. 09:30 · Berit Hansen"
history-when = { $date } kl. { $time }
history-by-participant = Deltakeren
history-by-import = Importen
history-by-system = Stegvis
history-by-staff = En ansatt
# What was changed: "Språk i appen: Ukrainsk → Norsk"
history-from-to = { $fact }: { $before } → { $after }
history-to = { $fact }: { $after }
history-was = { $fact }: { $before } → tomt
history-changed = { $fact } er endret
history-yes = ja
history-no = nei

# What was done. A verb without a sentence of its own reads as this.
history-something = Noe er endret i saken

history-office-import-person-changed = Opplysninger er endret ved import
history-accounts-code-issued = En kode til telefonen er laget
history-accounts-code-redeemed = En telefon er koblet til
history-accounts-language-chosen = Språket i appen er valgt
history-accounts-device-disabled = En telefon er sperret etter for mange feil PIN-koder
history-participants-registered = Deltakeren er registrert
history-participants-edited = Opplysninger er endret
history-participants-correction-asked = Deltakeren har sagt fra om en feil
history-participants-correction-answered = En melding om feil er besvart
history-participants-access-given = Noen har fått tilgang til saken
history-participants-access-closed = En tilgang til saken er avsluttet
history-participants-access-taken-back = En tilgang til saken er trukket tilbake før den begynte
history-participants-group-joined = Deltakeren er satt i en gruppe
history-participants-group-left = Deltakeren er tatt ut av en gruppe
history-participants-group-moved = Deltakeren har byttet gruppe
history-participants-group-taken-back = En plass i en gruppe er trukket tilbake før den begynte
history-participants-practice-added = Praksisplass er lagt inn
history-participants-practice-ended = Praksisplass er avsluttet
history-participants-practice-taken-back = Praksisplass er trukket tilbake før den begynte
history-participants-case-handed-over = Saken er overført til en annen rådgiver
history-participants-case-handed-back = Overføringen av saken er angret
history-programmes-facts-recorded = Opplysninger om programmet er endret
history-programmes-started = Programmet er satt i gang
history-programmes-conditions-settled = Noe som må være klart før oppstart, er endret
history-programmes-adapted = Uker er tilpasset
history-programmes-adaptation-ended = Tilpassede uker er avsluttet
history-programmes-decided = Et vedtak er fattet
history-programmes-made-known = Et vedtak er gjort kjent for deltakeren
history-programmes-revoked = Et vedtak er omgjort
history-programmes-ended = Programmet er avsluttet
history-programmes-followed-up = Oppfølging ett år etter er ført
history-certificates-issued = Deltakerbevis er utstedt
history-transfer-sent = Saken er sendt til en annen kommune
history-transfer-received = Saken er mottatt fra en annen kommune
history-transfer-made-again = Filen til en annen kommune er laget på nytt

## What was changed; a fact without a word of its own reads as the first

history-fact-other = En annen opplysning
history-fact-language = Språk i appen
history-fact-given-name = Fornavn
history-fact-family-name = Etternavn
history-fact-birth-date = Fødselsdato
history-fact-sex = Kjønn
history-fact-national-id = Fødselsnummer eller D-nummer
history-fact-duf-number = DUF-nummer
history-fact-phone = Telefon
history-fact-email = E-post
history-fact-interpretation-language = Tolkespråk
history-fact-reading-level = Leser tekst
history-fact-protected = Skjermet
history-fact-has-children = Barn under 18 år
history-fact-children = Barn
history-fact-unit = Enhet
history-fact-settled-on = Bosatt
history-fact-claimed-on = Krav fremsatt
history-fact-offered-on = Tilbud gitt
history-fact-decided-on = Vedtatt
history-fact-starts-on = Start
history-fact-planned-end-on = Planlagt slutt
history-fact-ended-on = Avsluttet
history-fact-ends-on = Slutt
history-fact-end-cause = Årsak til avslutning
history-fact-delay-reason = Årsak til sen oppstart
history-fact-permit-type = Oppholdsgrunnlag
history-fact-permit-on = Tillatelse gitt
history-fact-education-level = Utdanning fra før
history-fact-track = Løp
history-fact-weekly-target = Timer i uka
history-fact-target-reason = Begrunnelse for timer i uka
history-fact-end-goal = Sluttmål
history-fact-main-activity = Hovedaktivitet
history-fact-work-percent = Stillingsprosent
history-fact-relation = Rolle
history-fact-valid-from = Fra
history-fact-valid-to = Til og med
history-fact-days = Dager
history-fact-takes-effect-on = Gjelder fra
history-fact-made-known-on = Gjort kjent
history-fact-appeal-deadline = Klagefrist
history-fact-revoked-on = Omgjort
history-fact-on-date = Dato
history-fact-reasons = Begrunnelse

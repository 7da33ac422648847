### Staff: units, staff and their roles, and the invitation by which new staff choose a password.
### Review: no native speaker has read this file yet.

employees = Tilsette og einingar
employee = Tilsett
employee-new = Ny tilsett
employee-new-help = Rolle og kode til å logge inn kjem på neste side.
employee-create = Opprett
employee-save = Lagre endringane
employee-about = Namn, e-post og eining
employee-name = Namn
employee-email = E-post
employee-email-help = Adressa på jobb. Dei loggar inn med ho.
employee-unit = Eining
employee-roles = Roller
employee-no-role = Inga rolle no
employee-no-role-help = Har inga rolle, og ser ingenting i Stegvis.
employee-search = Søk på namn eller e-post
employee-count =
    { $count ->
        [one] { $count } tilsett
       *[other] { $count } tilsette
    }
employee-none = Ingen passar til «{ $search }».
employee-sign-in = Innlogging
employee-sign-in-ready = Kan logge inn
employee-sign-in-invited = Har fått kode
employee-sign-in-none = Kan ikkje logge inn enno
employee-left = Slutta { $date }
employee-leaves = Sluttar { $date }
employee-cases-left =
    { $count ->
        [one] { $count } sak igjen
       *[other] { $count } saker igjen
    }

employee-leaving = Sluttar
employee-leaving-help = Rollene og sakene blir ståande, så sakene kan overleverast. Leiaren for eininga får beskjed.
employee-last-day = Siste dag på jobb
employee-at-once = Dei blir logga ut med éin gong, og kjem ikkje inn igjen.
employee-end = Avslutt tilgangen
employee-stays = Blir likevel
employee-cases =
    { $count ->
        [one] Har { $count } sak, som må overleverast.
       *[other] Har { $count } saker, som må overleverast.
    }
employee-cases-wait =
    { $count ->
        [one] { $count } sak ventar på nokon. Leiaren for eininga ser det under Overlevering.
       *[other] { $count } saker ventar på nokon. Leiaren for eininga ser det under Overlevering.
    }

role = Rolle
role-give = Gi ei rolle
role-unit = I kva eining?
role-end = Avslutt
role-end-help = Frå dagen etter ser dei ikkje lenger det rolla gir.
role-take-back = Trekk tilbake
role-not-own = Du kan ikkje gi deg sjølv roller. Ein annan administrator kan.

unit = Eining
units = Einingar
unit-new = Ny eining
unit-create = Opprett eininga
unit-name = Namn
unit-code = Kort namn
unit-code-help = Kommunen sitt eige, til dømes VO eller NAV. Står i importfila.
unit-staff =
    { $count ->
        [one] { $count } tilsett
       *[other] { $count } tilsette
    }
unit-close = Legg ned
unit-last-day = Siste dag
unit-close-help = Alle som arbeider eller har ei rolle i eininga, må vere flytta først.
unit-closed-on = Siste dag { $date }
unit-reopen = Opne igjen

employee-signed-in = Innlogga på { $count ->
        [one] { $count } maskin
       *[other] { $count } maskiner
    }
employee-signed-out = Ikkje innlogga no
employee-sign-out = Logg ut overalt
employee-reset = Ta bort koden frå appen
employee-reset-help = Når telefonen er mista, og reservekodane òg. Passordet, koplinga til innlogginga i kommunen, ubrukte kodar og alle innloggingar går òg. Etterpå lagar du ein ny kode.

## The invitation

invite-make = Lag kode
invite-make-new = Lag ny kode
invite-help = Gi koden til den som skal logge inn, helst ansikt til ansikt. Med han vel dei eit passord, eller loggar inn hos kommunen første gongen.
invite-help-ready = Ein ny kode trengst berre dersom passordet er gløymt, eller innlogginga til kommunen ikkje kjenner dei igjen. Vel dei eit nytt passord, blir dei logga ut overalt.
invite-where = Dei opnar { $address } og skriv koden.
invite-until = Gjeld til { $date } klokka { $time }, og kan brukast éin gong.

invite = Vel passord
invite-welcome = Administratoren i kommunen har gitt deg ein kode. Med han vel du passordet ditt.
invite-code = Kode
invite-password = Passord
invite-password-help = Minst { $least } teikn. Ei setning er lett å hugse. Det treng ikkje vere tal eller teikn i ho.
invite-show = Vis passordet
invite-hide = Skjul passordet
invite-accept = Lagre og logg inn

refused-accounts-no-name = Skriv eit namn.
refused-accounts-long-name = Høgst { $most } teikn.
refused-accounts-bad-email = Skriv ei e-postadresse, til dømes kari.nes@kommune.no.
refused-accounts-email-taken = Ein annan tilsett i kommunen har denne adressa.
refused-accounts-no-unit = Vel ei eining som ikkje er lagd ned.
refused-accounts-no-code = Skriv eit kort namn.
refused-accounts-code-taken = Ei anna eining har dette korte namnet.
refused-accounts-unit-in-use = Nokon arbeider eller har ei rolle i eininga etter den dagen. Flytt dei først.
refused-accounts-ends-before-start = Siste dag er før første dag.
refused-accounts-has-role-already = Har rolla allereie i denne perioden.
refused-accounts-role-has-begun = Rolla har byrja, og kan ikkje trekkjast tilbake. Set ein siste dag.
refused-accounts-last-administrator = Kommunen må ha ein administrator. Gi rolla til ein annan først.
refused-accounts-not-to-yourself = Dette kan du ikkje gjere for deg sjølv. Be ein annan administrator.
refused-accounts-no-address = Skriv e-postadressa deira først. Dei loggar inn med ho.
refused-accounts-wrong-invitation = Koden er feil, eller han er brukt. Be administratoren om ein ny.
refused-accounts-invitation-expired = Koden er for gammal. Be administratoren om ein ny.

### Staff: units, staff and their roles, and the invitation by which new staff choose a password.

employees = Ansatte og enheter
employee = Ansatt
employee-new = Ny ansatt
employee-new-help = Rolle og kode til å logge inn kommer på neste side.
employee-create = Opprett
employee-save = Lagre endringene
employee-about = Navn, e-post og enhet
employee-name = Navn
employee-email = E-post
employee-email-help = Adressen på jobb. De logger inn med den.
employee-unit = Enhet
employee-roles = Roller
employee-no-role = Ingen rolle nå
employee-no-role-help = Har ingen rolle, og ser ingenting i Stegvis.
employee-search = Søk på navn eller e-post
employee-count =
    { $count ->
        [one] { $count } ansatt
       *[other] { $count } ansatte
    }
employee-none = Ingen passer til «{ $search }».
employee-sign-in = Innlogging
employee-sign-in-ready = Kan logge inn
employee-sign-in-invited = Har fått kode
employee-sign-in-none = Kan ikke logge inn ennå
employee-left = Sluttet { $date }
employee-leaves = Slutter { $date }
employee-cases-left =
    { $count ->
        [one] { $count } sak igjen
       *[other] { $count } saker igjen
    }

employee-leaving = Slutter
employee-leaving-help = Rollene og sakene blir stående, så sakene kan overleveres. Lederen for enheten får beskjed.
employee-last-day = Siste dag på jobb
employee-at-once = De blir logget ut med én gang, og kommer ikke inn igjen.
employee-end = Avslutt tilgangen
employee-stays = Blir likevel
employee-cases =
    { $count ->
        [one] Har { $count } sak, som må overleveres.
       *[other] Har { $count } saker, som må overleveres.
    }
employee-cases-wait =
    { $count ->
        [one] { $count } sak venter på noen. Lederen for enheten ser det under Overlevering.
       *[other] { $count } saker venter på noen. Lederen for enheten ser det under Overlevering.
    }

role = Rolle
role-give = Gi en rolle
role-unit = I hvilken enhet?
role-end = Avslutt
role-end-help = Fra dagen etter ser de ikke lenger det rollen gir.
role-take-back = Trekk tilbake
role-not-own = Du kan ikke gi deg selv roller. En annen administrator kan.

unit = Enhet
units = Enheter
unit-new = Ny enhet
unit-create = Opprett enheten
unit-name = Navn
unit-code = Kort navn
unit-code-help = Kommunens eget, for eksempel VO eller NAV. Står i importfila.
unit-staff =
    { $count ->
        [one] { $count } ansatt
       *[other] { $count } ansatte
    }
unit-close = Legg ned
unit-last-day = Siste dag
unit-close-help = Alle som arbeider eller har en rolle i enheten, må være flyttet først.
unit-closed-on = Siste dag { $date }
unit-reopen = Åpne igjen

employee-signed-in = Innlogget på { $count ->
        [one] { $count } maskin
       *[other] { $count } maskiner
    }
employee-signed-out = Ikke innlogget nå
employee-sign-out = Logg ut overalt
employee-reset = Ta bort koden fra appen
employee-reset-help = Når telefonen er mistet, og reservekodene også. Passordet, koblingen til kommunens innlogging, ubrukte koder og alle innlogginger går også. Etterpå lager du en ny kode.

## The invitation

invite-make = Lag kode
invite-make-new = Lag ny kode
invite-help = Gi koden til den som skal logge inn, helst ansikt til ansikt. Med den velger de et passord, eller logger inn hos kommunen første gang.
invite-help-ready = En ny kode trengs bare hvis passordet er glemt, eller kommunens innlogging ikke kjenner dem igjen. Velger de et nytt passord, logges de ut overalt.
invite-where = De åpner { $address } og skriver koden.
invite-until = Gjelder til { $date } klokka { $time }, og kan brukes én gang.

invite = Velg passord
invite-welcome = Administratoren i kommunen har gitt deg en kode. Med den velger du passordet ditt.
invite-code = Kode
invite-password = Passord
invite-password-help = Minst { $least } tegn. En setning er lett å huske. Det trenger ikke være tall eller tegn i den.
invite-show = Vis passordet
invite-hide = Skjul passordet
invite-accept = Lagre og logg inn

refused-accounts-no-name = Skriv et navn.
refused-accounts-long-name = Høyst { $most } tegn.
refused-accounts-bad-email = Skriv en e-postadresse, for eksempel kari.nes@kommune.no.
refused-accounts-email-taken = En annen ansatt i kommunen har denne adressen.
refused-accounts-no-unit = Velg en enhet som ikke er lagt ned.
refused-accounts-no-code = Skriv et kort navn.
refused-accounts-code-taken = En annen enhet har dette korte navnet.
refused-accounts-unit-in-use = Noen arbeider eller har en rolle i enheten etter den dagen. Flytt dem først.
refused-accounts-ends-before-start = Siste dag er før første dag.
refused-accounts-has-role-already = Har rollen allerede i denne perioden.
refused-accounts-role-has-begun = Rollen har begynt, og kan ikke trekkes tilbake. Sett en siste dag.
refused-accounts-last-administrator = Kommunen må ha en administrator. Gi rollen til en annen først.
refused-accounts-not-to-yourself = Dette kan du ikke gjøre for deg selv. Be en annen administrator.
refused-accounts-no-address = Skriv e-postadressen deres først. De logger inn med den.
refused-accounts-wrong-invitation = Koden er feil, eller den er brukt. Be administratoren om en ny.
refused-accounts-invitation-expired = Koden er for gammel. Be administratoren om en ny.

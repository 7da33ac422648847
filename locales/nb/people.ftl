### Staff: who and what is around a participant, and caseloads that go from one to another.

nav-handover = Overlevering

## People, groups and practice of one participant

around = Hvem følger opp
around-people = Ansatte
around-people-none = Ingen følger opp nå.
around-groups = Grupper
around-groups-none = Er ikke med i noen gruppe nå.
around-practice = Praksisplasser
around-practice-none = Har ingen praksisplass nå.

around-since = siden { $from }
around-from = fra { $from }
around-span = { $from } til { $to }
around-coming = Kommer
around-over =
    { $count ->
        [one] Tidligere ({ $count })
       *[other] Tidligere ({ $count })
    }
around-has-left = Sluttet { $date }. Ser ikke lenger saken.

around-name = Legg til noen
around-as = Som hva?
around-as-adviser = Har ansvaret for saken. Lederen bestemmer hvem.
around-as-stand-in = Ser og gjør det samme som rådgiveren, i en periode.
around-as-nav-contact = Ser saken fra NAV, og følger den opp der.
around-as-contact-teacher = Ser det læreren ser, også utenom klassen.
around-who = Hvem?
around-first-day = Første dag
around-last-day = Siste dag
around-last-day-help = Fra dagen etter ser de ikke lenger saken.
around-no-end = La stå tomt hvis det ikke er bestemt.
around-stand-in-ends = En vikar har en siste dag. Da forsvinner innsynet av seg selv.
around-end = Avslutt
around-move-end = Endre sluttdato
around-take-back = Trekk tilbake
around-knowingly = Jeg har lest dette, og vil gjøre det likevel
around-circle = Bare de som står i kretsen rundt deltakeren, ser noe her. Det holder ikke å legge dem til på denne siden.
around-circle-needed = Den du legger til, må også stå i kretsen. Ellers ser de ingenting.

around-join = Sett i gruppe
around-group = Hvilken gruppe?
around-first-day-there = Første dag i gruppa
around-leave = Ta ut
around-move = Flytt
around-move-to = Flytt til hvilken gruppe?
around-move-help = Dagen før er siste dag i { $group }. Det som har vært, blir stående.

around-practice-add = Legg til praksisplass
around-organisation = Arbeidsplass
around-place = Sted
around-host = Kontaktperson der
around-host-phone = Telefonen deres
around-host-help = Kontaktpersonen får ikke innsyn i noe.

## A whole caseload to somebody else

handover = Overlevering
handover-of = Overlevering fra { $name }
handover-help = Gi alle sakene til en kollega videre i ett steg. Du ser gjennom hver sak først, og kan angre etterpå.
handover-own = Mine egne saker
handover-own-help = Når du slutter, bytter arbeid eller skal være lenge borte.
handover-waiting = Saker som venter på noen
handover-waiting-none = Ingen som slutter eller har sluttet, har saker igjen.
handover-cases =
    { $count ->
        [one] { $count } sak
       *[other] { $count } saker
    }
handover-do = Overlever
handover-has-left = sluttet { $date }
handover-leaves = slutter { $date }
handover-no-role = har ikke lenger en rolle som gir innsyn
handover-any = En annen rådgiver
handover-from = Hvem sine saker?
handover-next = Neste

handover-choose = Hvem tar over, og når?
handover-choose-help = Gjelder alle saker de har som rådgiver, vikar eller kontakt i NAV. Ingenting skjer før du har sett gjennom og bekreftet.
handover-to = Hvem tar over?
handover-on = Første dag for den som tar over
handover-on-help = Den som gir fra seg sakene, ser dem til og med dagen før.
handover-look = Se gjennom
handover-back = Velg på nytt
handover-again = Overlever flere saker
handover-nothing = { $name } har ingen saker som du kan overlevere.
handover-changed = Noe ble endret mens du så gjennom. Listen er ny: se gjennom en gang til.
handover-summary =
    { $count ->
        [one] { $count } sak går fra { $from } til { $to } den { $date }.
       *[other] { $count } saker går fra { $from } til { $to } den { $date }.
    }
handover-barred =
    { $count ->
        [one] { $to } er sperret fra en deltaker. Saken blir hos { $from }: { $names }.
       *[other] { $to } er sperret fra { $count } deltakere. Sakene blir hos { $from }: { $names }.
    }
handover-circle =
    { $count ->
        [one] { $to } står ikke i kretsen rundt en skjermet deltaker, og vil ikke se saken: { $names }.
       *[other] { $to } står ikke i kretsen rundt { $count } skjermede deltakere, og vil ikke se sakene: { $names }.
    }
handover-review = Saker
handover-has-it = har det allerede ({ $relation })
handover-knows = Kjenner saken
handover-needs-circle = Ser den ikke uten kretsen
handover-confirm =
    { $count ->
        [one] Overlever { $count } sak
       *[other] Overlever { $count } saker
    }
handover-done =
    { $count ->
        [one] { $count } sak er overlevert til { $name } fra { $date }.
       *[other] { $count } saker er overlevert til { $name } fra { $date }.
    }
handover-undone =
    { $count ->
        [one] Angret. { $count } sak er som før.
       *[other] Angret. { $count } saker er som før.
    }
handover-left = Disse er endret av noen imens, og står som de er: { $names }.

## What is wrong, or follows

refused-participants-not-yours-to-name = Dette er det lederen for enheten som bestemmer.
refused-participants-not-yourself = Du kan ikke gi deg selv innsyn, eller forlenge ditt eget. Spør lederen.
refused-participants-stand-in-without-end = En vikar må ha en siste dag.
refused-participants-has-it-already = Har det allerede i denne perioden.
refused-participants-ends-before-start = Siste dag er før første dag.
refused-participants-no-fitting-role = Har ikke en rolle som passer til dette på den første dagen.
refused-participants-nobody-chosen = Velg noen.
refused-participants-has-begun = Det har begynt, og kan ikke trekkes tilbake. Sett en siste dag.
refused-participants-no-group = Gruppa finnes ikke lenger.
refused-participants-outside-group = Gruppa går ikke på den datoen.
refused-participants-in-group-already = Er allerede i gruppa i denne perioden.
refused-participants-not-in-group-then = Er ikke i den gamle gruppa dagen før. Velg en senere dag.
refused-participants-no-organisation = Skriv hvor praksisen er.
refused-participants-too-long = Høyst { $most } tegn.
refused-participants-over-already = Siste dag er før i dag: innsynet blir borte med én gang.
refused-participants-second-adviser = Deltakeren har en rådgiver fra før i denne perioden. Da blir det to.
refused-participants-without-adviser = Det blir dager uten rådgiver.
refused-participants-second-practice-place = Deltakeren har en praksisplass fra før i denne perioden. Da blir det to.
refused-participants-not-in-circle = Står ikke i kretsen rundt den skjermede deltakeren, og vil ikke se noe.
refused-participants-day-passed = Dagen har vært. Tidligst i dag.
refused-participants-same-person = Velg en annen enn den som gir fra seg sakene.
refused-participants-nothing-to-hand-over = Det er ingen saker å overlevere.
refused-participants-handed-on-since = Sakene er overlevert videre siden. Angre den overleveringen først.
refused-participants-denied = Er sperret fra deltakeren i denne perioden.

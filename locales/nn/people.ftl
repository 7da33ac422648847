### Staff: who and what is around a participant, and caseloads that go from one to another.
### Review: no native speaker has read this file yet.

nav-handover = Overlevering

## People, groups and practice of one participant

around = Kven følgjer opp
around-people = Tilsette
around-people-none = Ingen følgjer opp no.
around-groups = Grupper
around-groups-none = Er ikkje med i noka gruppe no.
around-practice = Praksisplassar
around-practice-none = Har ingen praksisplass no.

around-since = sidan { $from }
around-from = frå { $from }
around-span = { $from } til { $to }
around-coming = Kjem
around-over =
    { $count ->
        [one] Tidlegare ({ $count })
       *[other] Tidlegare ({ $count })
    }
around-has-left = Slutta { $date }. Ser ikkje saka lenger.

around-name = Legg til nokon
around-as = Som kva?
around-as-adviser = Har ansvaret for saka. Leiaren bestemmer kven.
around-as-stand-in = Ser og gjer det same som rådgivaren, i ein periode.
around-as-nav-contact = Ser saka frå NAV, og følgjer ho opp der.
around-as-contact-teacher = Ser det læraren ser, også utanom klassen.
around-who = Kven?
around-first-day = Første dag
around-last-day = Siste dag
around-last-day-help = Frå dagen etter ser dei ikkje saka lenger.
around-no-end = Lat stå tomt dersom det ikkje er bestemt.
around-stand-in-ends = Ein vikar har ein siste dag. Då forsvinn innsynet av seg sjølv.
around-end = Avslutt
around-move-end = Endre sluttdato
around-take-back = Trekk tilbake
around-knowingly = Eg har lese dette, og vil gjere det likevel
around-circle = Berre dei som står i krinsen rundt deltakaren, ser noko her. Det held ikkje å leggje dei til på denne sida.
around-circle-needed = Den du legg til, må også stå i krinsen. Elles ser dei ingenting.

around-join = Set i gruppe
around-group = Kva gruppe?
around-first-day-there = Første dag i gruppa
around-leave = Ta ut
around-move = Flytt
around-move-to = Flytt til kva gruppe?
around-move-help = Dagen før er siste dag i { $group }. Det som har vore, blir ståande.

around-practice-add = Legg til praksisplass
around-organisation = Arbeidsplass
around-place = Stad
around-host = Kontaktperson der
around-host-phone = Telefonen deira
around-host-help = Kontaktpersonen får ikkje innsyn i noko.

## A whole caseload to somebody else

handover = Overlevering
handover-of = Overlevering frå { $name }
handover-help = Gi alle sakene til ein kollega vidare i eitt steg. Du ser gjennom kvar sak først, og kan angre etterpå.
handover-own = Mine eigne saker
handover-own-help = Når du sluttar, byter arbeid eller skal vere lenge borte.
handover-waiting = Saker som ventar på nokon
handover-waiting-none = Ingen som sluttar eller har slutta, har saker igjen.
handover-cases =
    { $count ->
        [one] { $count } sak
       *[other] { $count } saker
    }
handover-do = Overlever
handover-has-left = slutta { $date }
handover-leaves = sluttar { $date }
handover-no-role = har ikkje lenger ei rolle som gir innsyn
handover-any = Ein annan rådgivar
handover-from = Kven sine saker?
handover-next = Neste

handover-choose = Kven tek over, og når?
handover-choose-help = Gjeld alle saker dei har som rådgivar, vikar eller kontakt i NAV. Ingenting skjer før du har sett gjennom og stadfesta.
handover-to = Kven tek over?
handover-on = Første dag for den som tek over
handover-on-help = Den som gir frå seg sakene, ser dei til og med dagen før.
handover-look = Sjå gjennom
handover-back = Vel på nytt
handover-again = Overlever fleire saker
handover-nothing = { $name } har ingen saker som du kan overlevere.
handover-changed = Noko vart endra medan du såg gjennom. Lista er ny: sjå gjennom ein gong til.
handover-summary =
    { $count ->
        [one] { $count } sak går frå { $from } til { $to } den { $date }.
       *[other] { $count } saker går frå { $from } til { $to } den { $date }.
    }
handover-barred =
    { $count ->
        [one] { $to } er sperra frå ein deltakar. Saka blir hos { $from }: { $names }.
       *[other] { $to } er sperra frå { $count } deltakarar. Sakene blir hos { $from }: { $names }.
    }
handover-circle =
    { $count ->
        [one] { $to } står ikkje i krinsen rundt ein skjerma deltakar, og vil ikkje sjå saka: { $names }.
       *[other] { $to } står ikkje i krinsen rundt { $count } skjerma deltakarar, og vil ikkje sjå sakene: { $names }.
    }
handover-review = Saker
handover-has-it = har det allereie ({ $relation })
handover-knows = Kjenner saka
handover-needs-circle = Ser ho ikkje utan krinsen
handover-confirm =
    { $count ->
        [one] Overlever { $count } sak
       *[other] Overlever { $count } saker
    }
handover-done =
    { $count ->
        [one] { $count } sak er overlevert til { $name } frå { $date }.
       *[other] { $count } saker er overleverte til { $name } frå { $date }.
    }
handover-undone =
    { $count ->
        [one] Angra. { $count } sak er som før.
       *[other] Angra. { $count } saker er som før.
    }
handover-left = Desse er endra av nokon imens, og står som dei er: { $names }.

## What is wrong, or follows

refused-participants-not-yours-to-name = Dette er det leiaren for eininga som bestemmer.
refused-participants-not-yourself = Du kan ikkje gi deg sjølv innsyn, eller forlengje ditt eige. Spør leiaren.
refused-participants-stand-in-without-end = Ein vikar må ha ein siste dag.
refused-participants-has-it-already = Har det allereie i denne perioden.
refused-participants-ends-before-start = Siste dag er før første dag.
refused-participants-no-fitting-role = Har ikkje ei rolle som passar til dette på den første dagen.
refused-participants-nobody-chosen = Vel nokon.
refused-participants-has-begun = Det har byrja, og kan ikkje trekkjast tilbake. Set ein siste dag.
refused-participants-no-group = Gruppa finst ikkje lenger.
refused-participants-outside-group = Gruppa går ikkje på den datoen.
refused-participants-in-group-already = Er allereie i gruppa i denne perioden.
refused-participants-not-in-group-then = Er ikkje i den gamle gruppa dagen før. Vel ein seinare dag.
refused-participants-no-organisation = Skriv kvar praksisen er.
refused-participants-too-long = Høgst { $most } teikn.
refused-participants-over-already = Siste dag er før i dag: innsynet blir borte med éin gong.
refused-participants-second-adviser = Deltakaren har ein rådgivar frå før i denne perioden. Då blir det to.
refused-participants-without-adviser = Det blir dagar utan rådgivar.
refused-participants-second-practice-place = Deltakaren har ein praksisplass frå før i denne perioden. Då blir det to.
refused-participants-not-in-circle = Står ikkje i krinsen rundt den skjerma deltakaren, og vil ikkje sjå noko.
refused-participants-day-passed = Dagen har vore. Tidlegast i dag.
refused-participants-same-person = Vel ein annan enn den som gir frå seg sakene.
refused-participants-nothing-to-hand-over = Det er ingen saker å overlevere.
refused-participants-handed-on-since = Sakene er overleverte vidare sidan. Angre den overleveringa først.
refused-participants-denied = Er sperra frå deltakaren i denne perioden.

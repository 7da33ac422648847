### Staff: who sees whom and why, who must not, and protected addresses.

who-sees = Kven ser deltakaren, og kvifor
who-sees-help = Alle som ser noko i dag. Er det nokon her som ikkje skal det, avslutt tilgangen eller sperr dei.
who-sees-count =
    { $count ->
        [one] { $count } tilsett ser noko i dag
       *[other] { $count } tilsette ser noko i dag
    }
who-sees-case = ser heile saka
who-sees-class = ser det læraren ser
sight-group = { $relation } i { $group }
sight-leader = Leiar for eininga
sight-coordinator = Koordinator for eininga
sight-circle = Står i krinsen
sight-given-by = gitt av { $name }
reach = Kven ser dei, og kvifor
reach-help = Av sakene du sjølv arbeider med. Andre deltakarar står ikkje her.
reach-none = Ser ingen av sakene dine.

denials = Sperra
denials-none = Ingen er sperra.
denial-add = Sperr nokon
denial-help = Den som blir sperra, ser ingenting om deltakaren nokon stad: ikkje i lister, søk, register, møte eller kalender. Det gjeld framfor alle roller og tilgangar.
denial-who = Kven skal ikkje sjå deltakaren?
denial-why = Kvifor?
denial-reason-kinship = I slekt eller same husstand
denial-reason-acquaintance = Kjenner kvarandre privat
denial-reason-conflict-of-interest = Interessekonflikt
denial-reason-participant-asked = Deltakaren har bede om det
denial-no-end = La stå tomt. Sperra varer til nokon opphevar ho.
denial-by = sperra av { $name }
denial-save = Sperr
denial-lift = Opphev

protection = Skjerma adresse
protection-on = Adressa er skjerma. Berre krinsen ser deltakaren.
protection-off = Adressa er ikkje skjerma.
protection-begin = Skjerm adressa
protection-help = Det verkar med ein gong, overalt: alle utanfor krinsen mistar deltakaren av syne, i lister, på opne skjermar og i kalendrar. Lenkjer til praksisplassar sluttar å verke.
protection-end = Opphev skjerminga
protection-end-help = Krinsen blir oppløyst. Roller og tilgangar gjeld som før.
circle-place = Person { $number } i krinsen
circle-nobody = Ingen
circle-change = Endre krinsen
circle-save = Lagre krinsen

## A colleague, for whoever keeps the staff

employee-sees = Kva rollene og tilgangane gir
employee-sees-help = Berre tal. Kven deltakarane er, ser den som arbeider med sakene. Skjerma deltakarar er ikkje talde med.
employee-sees-nobody = Ser ingen deltakarar i dag.
employee-sees-count =
    { $count ->
        [one] { $count } deltakar
       *[other] { $count } deltakarar
    }

## What is wrong, or follows

refused-participants-denied-already = Er allereie sperra i denne perioden.
refused-participants-denied-until-then = Sperra har vart til no. Tidlegast i går.
refused-participants-denies-yourself = Du sperrar deg sjølv. Du ser ikkje saka meir, og kan ikkje oppheve det sjølv.
refused-participants-denies-adviser = Dette er rådgivaren. Saka treng ein ny.
refused-participants-nobody-left = Då er det ingen att som arbeider med saka. Set ein annan på ho først.
refused-participants-not-yours-to-lift = Berre leiaren for eininga, eller den som la inn sperra, kan oppheve ho.
refused-participants-not-yours-to-protect = Berre leiaren for eininga kan skjerme ei adresse eller endre krinsen.
refused-participants-circle-empty = Krinsen må ha nokon.
refused-participants-circle-too-large = Krinsen kan ha høgst { $most }.
refused-participants-not-for-circle = Nokon i krinsen har inga rolle som gir innsyn, eller er sperra.
refused-participants-circle-without-leader = Ein leiar for eininga må vere med. Elles kan ingen endre krinsen.
refused-participants-not-in-circle-yourself = Du er ikkje med i krinsen. Etterpå ser du ingenting om deltakaren.
refused-participants-adviser-outside-circle = Rådgivaren er ikkje med i krinsen, og mistar saka av syne.

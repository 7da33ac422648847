### Staff: who sees whom and why, who must not, and protected addresses.

who-sees = Hvem ser deltakeren, og hvorfor
who-sees-help = Alle som ser noe i dag. Er det noen her som ikke skal det, avslutt tilgangen eller sperr dem.
who-sees-count =
    { $count ->
        [one] { $count } ansatt ser noe i dag
       *[other] { $count } ansatte ser noe i dag
    }
who-sees-case = ser hele saken
who-sees-class = ser det læreren ser
sight-group = { $relation } i { $group }
sight-leader = Leder for enheten
sight-coordinator = Koordinator for enheten
sight-circle = Står i kretsen
sight-given-by = gitt av { $name }
reach = Hvem ser de, og hvorfor
reach-help = Av sakene du selv arbeider med. Andre deltakere står ikke her.
reach-none = Ser ingen av sakene dine.

denials = Sperret
denials-none = Ingen er sperret.
denial-add = Sperr noen
denial-help = Den som sperres, ser ingenting om deltakeren noe sted: ikke i lister, søk, registre, møter eller kalender. Det gjelder foran alle roller og tilganger.
denial-who = Hvem skal ikke se deltakeren?
denial-why = Hvorfor?
denial-reason-kinship = I slekt eller samme husstand
denial-reason-acquaintance = Kjenner hverandre privat
denial-reason-conflict-of-interest = Interessekonflikt
denial-reason-participant-asked = Deltakeren har bedt om det
denial-no-end = La stå tomt. Sperren varer til noen opphever den.
denial-by = sperret av { $name }
denial-save = Sperr
denial-lift = Opphev

protection = Skjermet adresse
protection-on = Adressen er skjermet. Bare kretsen ser deltakeren.
protection-off = Adressen er ikke skjermet.
protection-begin = Skjerm adressen
protection-help = Det virker med én gang, overalt: alle utenfor kretsen mister deltakeren av syne, i lister, på åpne skjermer og i kalendere. Lenker til praksisplasser slutter å virke.
protection-end = Opphev skjermingen
protection-end-help = Kretsen oppløses. Roller og tilganger gjelder som før.
circle-place = Person { $number } i kretsen
circle-nobody = Ingen
circle-change = Endre kretsen
circle-save = Lagre kretsen

## A colleague, for whoever keeps the staff

employee-sees = Hva rollene og tilgangene gir
employee-sees-help = Bare tall. Hvem deltakerne er, ser den som arbeider med sakene. Skjermede deltakere er ikke talt med.
employee-sees-nobody = Ser ingen deltakere i dag.
employee-sees-count =
    { $count ->
        [one] { $count } deltaker
       *[other] { $count } deltakere
    }

## What is wrong, or follows

refused-participants-denied-already = Er allerede sperret i denne perioden.
refused-participants-denied-until-then = Sperren har vart til nå. Tidligst i går.
refused-participants-denies-yourself = Du sperrer deg selv. Du ser ikke saken mer, og kan ikke oppheve det selv.
refused-participants-denies-adviser = Dette er rådgiveren. Saken trenger en ny.
refused-participants-nobody-left = Da er det ingen igjen som arbeider med saken. Sett en annen på den først.
refused-participants-not-yours-to-lift = Bare lederen for enheten, eller den som la inn sperren, kan oppheve den.
refused-participants-not-yours-to-protect = Bare lederen for enheten kan skjerme en adresse eller endre kretsen.
refused-participants-circle-empty = Kretsen må ha noen.
refused-participants-circle-too-large = Kretsen kan ha høyst { $most }.
refused-participants-not-for-circle = Noen i kretsen har ingen rolle som gir innsyn, eller er sperret.
refused-participants-circle-without-leader = En leder for enheten må være med. Ellers kan ingen endre kretsen.
refused-participants-not-in-circle-yourself = Du er ikke med i kretsen. Etterpå ser du ingenting om deltakeren.
refused-participants-adviser-outside-circle = Rådgiveren er ikke med i kretsen, og mister saken av syne.

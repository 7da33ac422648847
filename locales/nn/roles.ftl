### Roles that wait for a second person.
### Review: no native speaker has read this file yet.

roles-wait = Roller som ventar på godkjenning
roles-wait-none = Ingen roller ventar.
roles-wait-help = Ei rolle gjeld først når ein annan har godkjent henne.
roles-wait-here = Ventar på godkjenning
roles-by = Foreslått av { $name } { $date }
roles-lapses = Fell bort { $date }
roles-confirm = Godkjenn
roles-refuse = Avslå
roles-withdraw = Trekk forslaget
roles-others = Ein annan må godkjenne
roles-give-help = Rolla gjeld når ein annan administrator har godkjent henne. Er du den einaste, godkjenner leiaren for eininga.
roles-code-waits = Lagar du ein kode, ventar rollene til ein annan har godkjent dei. Det går først når koden er brukt.
roles-will-wait = Rollene ventar til ein annan har godkjent dei.
roles-back-wait = Blir dei likevel, ventar rollene til ein annan har godkjent dei.
roles-title = Roller i eininga
roles-propose = Foreslå ei rolle
roles-propose-help = Ein administrator må godkjenne forslaget før rolla gjeld.
roles-propose-send = Send forslaget
roles-whom = Kven?
roles-sent = Forslaget er sendt, og ventar på godkjenning.
roles-open =
    { $count ->
        [one] { $count } rolle ventar på di godkjenning
       *[other] { $count } roller ventar på di godkjenning
    }
roles-open-help = Den tilsette får ikkje sjå noko før du har svart.

role-help-adviser = Arbeider med sakene dei blir sette på.
role-help-teacher = Ser klassane sine, og fører oppmøte.
role-help-coordinator = Ser alle klassane i eininga, og set dei saman.
role-help-leader = Ser alle sakene i eininga, og overleverer dei.
role-help-administrator = Tilsette, einingar og innstillingar. Ingen saker.
role-help-auditor = Les kven som har sett kva. Ingen saker.

refused-roles-not-your-unit = Du kan foreslå roller berre i eininga du leier, og ikkje administrator.
refused-roles-nobody-to-confirm = Ingen andre kan godkjenne rolla. Kommunen treng ein administrator til. Den som driftar Stegvis kan opprette ein.
refused-roles-waits-already = Rolla er foreslått allereie, og ventar på godkjenning.
refused-roles-no-longer-waiting = Forslaget ventar ikkje lenger.
refused-roles-not-yours-to-settle = Ein annan må godkjenne dette. Ingen godkjenner sitt eige forslag, eller ei rolle til seg sjølv.
refused-roles-over-already = Siste dag for rolla er passert. Avslå forslaget.
refused-roles-code-not-used = Koden deira er ikkje brukt enno. Godkjenn når dei har logga inn sjølve.
refused-accounts-role-not-longer = Ei rolle kan ikkje forlengjast her. Gi henne på nytt frå dagen etter.

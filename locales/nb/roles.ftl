### Roles that wait for a second person.

roles-wait = Roller som venter på godkjenning
roles-wait-none = Ingen roller venter.
roles-wait-help = En rolle gjelder først når en annen har godkjent den.
roles-wait-here = Venter på godkjenning
roles-by = Foreslått av { $name } { $date }
roles-lapses = Faller bort { $date }
roles-confirm = Godkjenn
roles-refuse = Avslå
roles-withdraw = Trekk forslaget
roles-others = En annen må godkjenne
roles-give-help = Rollen gjelder når en annen administrator har godkjent den. Er du den eneste, godkjenner lederen for enheten.
roles-code-waits = Lager du en kode, venter rollene til en annen har godkjent dem. Det går først når koden er brukt.
roles-will-wait = Rollene venter til en annen har godkjent dem.
roles-back-wait = Blir de likevel, venter rollene til en annen har godkjent dem.
roles-title = Roller i enheten
roles-propose = Foreslå en rolle
roles-propose-help = En administrator må godkjenne forslaget før rollen gjelder.
roles-propose-send = Send forslaget
roles-whom = Hvem?
roles-sent = Forslaget er sendt, og venter på godkjenning.
roles-open =
    { $count ->
        [one] { $count } rolle venter på din godkjenning
       *[other] { $count } roller venter på din godkjenning
    }
roles-open-help = Den ansatte får ikke se noe før du har svart.

role-help-adviser = Arbeider med sakene de blir satt på.
role-help-teacher = Ser klassene sine, og fører oppmøte.
role-help-coordinator = Ser alle klassene i enheten, og setter dem sammen.
role-help-leader = Ser alle sakene i enheten, og overleverer dem.
role-help-administrator = Ansatte, enheter og innstillinger. Ingen saker.
role-help-auditor = Leser hvem som har sett hva. Ingen saker.

refused-roles-not-your-unit = Du kan foreslå roller bare i enheten du leder, og ikke administrator.
refused-roles-nobody-to-confirm = Ingen andre kan godkjenne rollen. Kommunen trenger en administrator til. Den som drifter Stegvis kan opprette en.
refused-roles-waits-already = Rollen er foreslått allerede, og venter på godkjenning.
refused-roles-no-longer-waiting = Forslaget venter ikke lenger.
refused-roles-not-yours-to-settle = En annen må godkjenne dette. Ingen godkjenner sitt eget forslag, eller en rolle til seg selv.
refused-roles-over-already = Siste dag for rollen er passert. Avslå forslaget.
refused-roles-code-not-used = Koden deres er ikke brukt ennå. Godkjenn når de har logget inn selv.
refused-accounts-role-not-longer = En rolle kan ikke forlenges her. Gi den på nytt fra dagen etter.

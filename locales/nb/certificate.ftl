### The certificate of participation: what stands on it, and where its owner finds it.

certificate = Deltagerbevis
certificate-law = Introduksjonsprogram etter integreringsloven § 18 a
certificate-born = Født { $date }
certificate-completed = har gjennomført introduksjonsprogrammet i { $municipality }.
certificate-interrupted = har deltatt i introduksjonsprogrammet i { $municipality }. Programmet ble avsluttet før tiden.
certificate-period = { $from } – { $to }
certificate-elements = Innhold og omfang
certificate-attended = Til stede
certificate-lessons =
    { $lessons ->
        [one] { $lessons } skoletime
       *[other] { $lessons } skoletimer
    }
certificate-hours = { $hours } t
certificate-lesson-help = En skoletime er 45 minutter.
certificate-nothing = Det er ikke ført noe oppmøte.
certificate-end-goal = Sluttmål i planen
certificate-norwegian = Norskmål i planen
certificate-issued = Utstedt { $date }
certificate-translation = Oversettelse. Den norske teksten på første side gjelder.
certificate-mine = Deltagerbeviset ditt
certificate-none = Du har ikke fått deltagerbevis ennå
certificate-none-help = Kommunen gir deg det når programmet er slutt.
certificate-print = Skriv ut

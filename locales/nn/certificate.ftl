### The certificate of participation: what stands on it, and where its owner finds it.
### Review: no native speaker has read this file yet.

certificate = Deltakarbevis
certificate-law = Introduksjonsprogram etter integreringslova § 18 a
certificate-born = Fødd { $date }
certificate-completed = har gjennomført introduksjonsprogrammet i { $municipality }.
certificate-interrupted = har delteke i introduksjonsprogrammet i { $municipality }. Programmet vart avslutta før tida.
certificate-period = { $from } – { $to }
certificate-elements = Innhald og omfang
certificate-attended = Til stades
certificate-lessons =
    { $lessons ->
        [one] { $lessons } skuletime
       *[other] { $lessons } skuletimar
    }
certificate-hours = { $hours } t
certificate-lesson-help = Ein skuletime er 45 minutt.
certificate-nothing = Det er ikkje ført noko oppmøte.
certificate-end-goal = Sluttmål i planen
certificate-norwegian = Norskmål i planen
certificate-issued = Utferda { $date }
certificate-translation = Omsetjing. Den norske teksten på første side gjeld.
certificate-mine = Deltakarbeviset ditt
certificate-none = Du har ikkje fått deltakarbevis enno
certificate-none-help = Kommunen gir deg det når programmet er slutt.
certificate-print = Skriv ut

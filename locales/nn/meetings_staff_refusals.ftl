### What is said to staff when something about a meeting cannot be done.
### Review: no native speaker has read this file yet.

refused-meetings-running-already = Eit anna møte med deltakaren er i gang.
refused-meetings-not-answered = Deltakaren har ikkje svart på oppsummeringa slik ho er no.
refused-meetings-not-yours = Kven som har ansvaret, og kvar det er, set rådgivaren.
refused-meetings-no-interpreter = Før først kven som tolka: språk, og om tolken var kvalifisert.
refused-meetings-in-past = Datoen har vore. Vel ein dag frå i dag av.
refused-meetings-no-such-day = Denne datoen kan ikkje brukast her.
refused-meetings-no-such-time = Skriv eit klokkeslett, til dømes 09:30.
refused-meetings-no-such-length = Eit møte varer frå 5 minutt til 8 timar.
refused-meetings-no-links = Skriv staden med ord, utan lenkjer.
refused-meetings-not-with-access = Vel mellom dei som har tilgang til deltakaren, kvar av dei éin gong.
refused-meetings-no-such-language = Vel eit språk.
refused-meetings-no-such-task = Vel frå lista, eller skriv med eigne ord.
refused-meetings-not-at-the-meeting = Vel ein som er med på møtet.
refused-meetings-only-the-phone = På telefonen svarer deltakaren sjølv.
refused-plans-no-such-field = Dette feltet finst ikkje i planen.
refused-plans-no-such-value = Dette kan ikkje stå her.

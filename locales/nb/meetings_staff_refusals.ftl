### What is said to staff when something about a meeting cannot be done.

refused-meetings-running-already = Et annet møte med deltakeren er i gang.
refused-meetings-not-answered = Deltakeren har ikke svart på oppsummeringen slik den er nå.
refused-meetings-not-yours = Hvem som har ansvaret, og hvor det er, setter rådgiveren.
refused-meetings-no-interpreter = Før først hvem som tolket: språk, og om tolken var kvalifisert.
refused-meetings-in-past = Datoen har vært. Velg en dag fra i dag av.
refused-meetings-no-such-day = Denne datoen kan ikke brukes her.
refused-meetings-no-such-time = Skriv et klokkeslett, for eksempel 09:30.
refused-meetings-no-such-length = Et møte varer fra 5 minutter til 8 timer.
refused-meetings-no-links = Skriv stedet med ord, uten lenker.
refused-meetings-not-with-access = Velg blant dem som har tilgang til deltakeren, hver av dem én gang.
refused-meetings-no-such-language = Velg et språk.
refused-meetings-no-such-task = Velg fra lista, eller skriv med egne ord.
refused-meetings-not-at-the-meeting = Velg en som er med på møtet.
refused-meetings-only-the-phone = På telefonen svarer deltakeren selv.
refused-plans-no-such-field = Dette feltet finnes ikke i planen.
refused-plans-no-such-value = Dette kan ikke stå her.

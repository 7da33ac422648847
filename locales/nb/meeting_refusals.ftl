### What is said when something about a meeting cannot be done, to those who take part in it.

refused-meetings-not-planned = Møtet er ikke planlagt lenger.
refused-meetings-not-running = Møtet er ikke i gang.
refused-meetings-summing-up = Møtet oppsummeres nå. Ingenting endres før deltakeren har svart.
refused-meetings-not-summing-up = Møtet er ikke oppsummert. Vent til dere har sett på alt.
refused-meetings-no-reservation = Skriv hva du er uenig i.
refused-meetings-no-words = Skriv noe.
refused-meetings-too-long = Skriv høyst { $most } tegn.
refused-meetings-no-such-topic = Velg noe som står på lista.

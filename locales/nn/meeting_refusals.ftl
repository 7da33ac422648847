### What is said when something about a meeting cannot be done, to those who take part in it.
### Review: no native speaker has read this file yet.

refused-meetings-not-planned = Møtet er ikkje planlagt lenger.
refused-meetings-not-running = Møtet er ikkje i gang.
refused-meetings-summing-up = Møtet blir oppsummert no. Ingenting blir endra før deltakaren har svart.
refused-meetings-not-summing-up = Møtet er ikkje oppsummert. Vent til de har sett på alt.
refused-meetings-no-reservation = Skriv kva du er usamd i.
refused-meetings-no-words = Skriv noko.
refused-meetings-too-long = Skriv høgst { $most } teikn.
refused-meetings-no-such-topic = Vel noko som står på lista.

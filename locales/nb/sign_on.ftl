### Signing in at the municipality's own service.

sign-on-with = Logg inn med { $provider }
sign-on-municipality = Kommune
sign-on-choose = Velg kommune
sign-on-or = Eller med e-post og passord
sign-on-for = For ansatte i { $municipality }
sign-on-instead = Du kan også knytte deg til innloggingen i kommunen, og slippe et eget passord her.
sign-on-stopped = Du er ikke logget inn
sign-on-back = Tilbake til innlogging

refused-sign-on-no-provider = Kommunen har ikke denne innloggingen her. Logg inn med e-post og passord.
refused-sign-on-unavailable = Innloggingstjenesten svarer ikke som den skal. Prøv igjen om litt.
refused-sign-on-started-elsewhere = Innloggingen ble for gammel, er brukt, eller ble begynt et annet sted. Prøv igjen herfra.
refused-sign-on-declined = Du avbrøt innloggingen. Prøv igjen når du vil.
refused-sign-on-not-trusted = Svaret fra innloggingstjenesten kunne ikke godtas. Prøv igjen. Skjer det flere ganger, si fra til dem som drifter Stegvis.
refused-sign-on-too-weak = Du logget inn på en måte som ikke er sikker nok. Prøv igjen, og velg en med to trinn.
refused-sign-on-not-connected = Vi vet ikke hvem du er her. Be administratoren om en invitasjon, og åpne den for å knytte deg til.
refused-sign-on-connected-to-another = Den du logget inn som, hører til en annen ansatt her. Si fra til administratoren hvis det er feil.
refused-sign-on-wrong-invitation = Invitasjonen er brukt eller for gammel. Be administratoren om en ny.

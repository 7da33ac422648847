### Signing in at the municipality's own service.
### Review: no native speaker has read this file yet.

sign-on-with = Logg inn med { $provider }
sign-on-municipality = Kommune
sign-on-choose = Vel kommune
sign-on-or = Eller med e-post og passord
sign-on-for = For tilsette i { $municipality }
sign-on-instead = Du kan òg knyte deg til innlogginga i kommunen, og sleppe eit eige passord her.
sign-on-stopped = Du er ikkje logga inn
sign-on-back = Tilbake til innlogging

refused-sign-on-no-provider = Kommunen har ikkje denne innlogginga her. Logg inn med e-post og passord.
refused-sign-on-unavailable = Innloggingstenesta svarer ikkje som ho skal. Prøv igjen om litt.
refused-sign-on-started-elsewhere = Innlogginga vart for gammal, er brukt, eller vart byrja ein annan stad. Prøv igjen herfrå.
refused-sign-on-declined = Du avbraut innlogginga. Prøv igjen når du vil.
refused-sign-on-not-trusted = Svaret frå innloggingstenesta kunne ikkje godtakast. Prøv igjen. Skjer det fleire gonger, sei frå til dei som driftar Stegvis.
refused-sign-on-too-weak = Du logga inn på ein måte som ikkje er trygg nok. Prøv igjen, og vel ein med to steg.
refused-sign-on-not-connected = Vi veit ikkje kven du er her. Be administratoren om ein invitasjon, og opne han for å knyte deg til.
refused-sign-on-connected-to-another = Den du logga inn som, høyrer til ein annan tilsett her. Sei frå til administratoren om det er feil.
refused-sign-on-wrong-invitation = Invitasjonen er brukt eller for gammal. Be administratoren om ein ny.

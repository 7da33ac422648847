### Who looked at one's record, when and why, as its owner reads it.

look-ups = Hvem har sett på saken min
look-ups-intro = De som hjelper deg, må lese i saken din. Her ser du hver gang. Du ser jobben deres, ikke navnet.
look-ups-none = Ingen har åpnet saken din ennå.
look-ups-earlier = Vis tidligere
look-ups-wrong = Er det noe som ikke stemmer?
look-ups-wrong-help = Spør rådgiveren din. Du kan alltid spørre hvorfor noen har sett på saken din.
look-ups-who = Se hvem som hjelper deg

## By what they are: no name is told

look-role-none = Ansatt
look-role-adviser = Rådgiver
look-role-teacher = Lærer
look-role-coordinator = Koordinator
look-role-leader = Leder
look-role-administrator = Administrator
look-role-auditor = Revisor

## What was opened

look-topic-record = Saken din
look-topic-facts = Opplysninger om deg
look-topic-identity = Fødselsnummer
look-topic-registering = Registrering
look-topic-helpers = Hvem som hjelper deg
look-topic-week = Timeplanen
look-topic-hours = Timene
look-topic-absence = Fravær
look-topic-plan = Planen
look-topic-meeting = Møtet
look-topic-programme = Programmet
look-topic-payment = Utbetaling
look-topic-certificate = Deltakerbeviset
look-topic-moving = Flytting
look-topic-supervision = Tilsyn
look-topic-copy = Kopi til deg
look-topic-other = Noe annet i saken

## Why, where those who looked were asked

look-ups-why = Hvorfor
look-reason-follow-up = For å følge deg opp
look-reason-preparing = For å forberede et møte eller et vedtak
look-reason-message = Du har spurt om noe, eller klaget
look-reason-correcting = For å rette noe som er feil
look-reason-quality = For å se at arbeidet blir gjort riktig
look-reason-demand = Loven krever det, eller noe teknisk virket ikke

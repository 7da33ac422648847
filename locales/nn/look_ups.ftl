### Who looked at one's record, when and why, as its owner reads it.
### Review: no native speaker has read this file yet.

look-ups = Kven har sett på saka mi
look-ups-intro = Dei som hjelper deg, må lese i saka di. Her ser du kvar gong. Du ser jobben deira, ikkje namnet.
look-ups-none = Ingen har opna saka di enno.
look-ups-earlier = Vis tidlegare
look-ups-wrong = Er det noko som ikkje stemmer?
look-ups-wrong-help = Spør rådgivaren din. Du kan alltid spørje kvifor nokon har sett på saka di.
look-ups-who = Sjå kven som hjelper deg

## By what they are: no name is told

look-role-none = Tilsett
look-role-adviser = Rådgivar
look-role-teacher = Lærar
look-role-coordinator = Koordinator
look-role-leader = Leiar
look-role-administrator = Administrator
look-role-auditor = Revisor

## What was opened

look-topic-record = Saka di
look-topic-facts = Opplysningar om deg
look-topic-identity = Fødselsnummer
look-topic-registering = Registrering
look-topic-helpers = Kven som hjelper deg
look-topic-week = Timeplanen
look-topic-hours = Timane
look-topic-absence = Fråvær
look-topic-plan = Planen
look-topic-meeting = Møtet
look-topic-programme = Programmet
look-topic-payment = Utbetaling
look-topic-certificate = Deltakarbeviset
look-topic-moving = Flytting
look-topic-supervision = Tilsyn
look-topic-copy = Kopi til deg
look-topic-other = Noko anna i saka

## Why, where those who looked were asked

look-ups-why = Kvifor
look-reason-follow-up = For å følgje deg opp
look-reason-preparing = For å førebu eit møte eller eit vedtak
look-reason-message = Du har spurt om noko, eller klaga
look-reason-correcting = For å rette noko som er feil
look-reason-quality = For å sjå at arbeidet blir gjort rett
look-reason-demand = Lova krev det, eller noko teknisk verka ikkje

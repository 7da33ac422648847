### What a participant signs beside the plan, and how it was signed.
### Review: no native speaker has read this file yet.

## Beside the plan

commitment-contract = Kontrakten
commitment-declaration = Erklæringa
commitment-signed = Skrive under { $date }
commitment-signed-on-phone = På telefonen
commitment-signed-on-paper = På papir
commitment-signed-orally-through-interpreter = Med tolk
commitment-with-adviser = Rådgivaren har teksten. De skriv under saman.
commitment-understood = Eg har forstått teksten
commitment-sign = Skriv under
commitment-mine = Eg skal
commitment-theirs = Kommunen skal

## The contract, text 2026-1: other words get another number

commitment-2026-1-mine-take-part = delta i programmet og følgje planen
commitment-2026-1-mine-come = kome til avtalt tid
commitment-2026-1-mine-tell = seie frå når eg ikkje kan kome, og når noko viktig endrar seg
commitment-2026-1-mine-try = gjere mitt beste for å nå måla
commitment-2026-1-theirs-programme = gi meg eit program på full tid, heile året
commitment-2026-1-theirs-adviser = gi meg ein rådgivar som følgjer meg opp
commitment-2026-1-theirs-follow-up = sjå på planen saman med meg, og endre han når det trengst
commitment-2026-1-theirs-benefit = betale introduksjonsstønad etter lova
commitment-2026-1-theirs-explain = forklare det som blir bestemt, og korleis eg kan klage

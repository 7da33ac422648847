### What a participant signs beside the plan, and how it was signed.

## Beside the plan

commitment-contract = Kontrakten
commitment-declaration = Erklæringen
commitment-signed = Underskrevet { $date }
commitment-signed-on-phone = På telefonen
commitment-signed-on-paper = På papir
commitment-signed-orally-through-interpreter = Med tolk
commitment-with-adviser = Rådgiveren har teksten. Dere skriver under sammen.
commitment-understood = Jeg har forstått teksten
commitment-sign = Skriv under
commitment-mine = Jeg skal
commitment-theirs = Kommunen skal

## The contract, text 2026-1: other words get another number

commitment-2026-1-mine-take-part = delta i programmet og følge planen
commitment-2026-1-mine-come = komme til avtalt tid
commitment-2026-1-mine-tell = si fra når jeg ikke kan komme, og når noe viktig endrer seg
commitment-2026-1-mine-try = gjøre mitt beste for å nå målene
commitment-2026-1-theirs-programme = gi meg et program på full tid, hele året
commitment-2026-1-theirs-adviser = gi meg en rådgiver som følger meg opp
commitment-2026-1-theirs-follow-up = se på planen sammen med meg, og endre den når det trengs
commitment-2026-1-theirs-benefit = betale introduksjonsstønad etter loven
commitment-2026-1-theirs-explain = forklare det som blir bestemt, og hvordan jeg kan klage

### Why staff open what is logged with a reason: the question, and its few answers.
### Review: no native speaker has read this file yet.

reason-ask = Kvifor opnar du dette?
reason-ask-help = Deltakaren kan lese svaret. Det gjeld i éin time.

## The answers, as staff say them

staff-look-reason-follow-up = Følgjer opp deltakaren
staff-look-reason-preparing = Førebur møte eller vedtak
staff-look-reason-message = Svarer på førespurnad eller klage
staff-look-reason-correcting = Rettar opplysningar
staff-look-reason-quality = Leiar: ser til at arbeidet er rett
staff-look-reason-demand = Krav i lova, eller teknisk feil

refused-lookups-reason-needed = Du må seie kvifor du opnar dette.

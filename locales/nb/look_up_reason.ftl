### Why staff open what is logged with a reason: the question, and its few answers.

reason-ask = Hvorfor åpner du dette?
reason-ask-help = Deltakeren kan lese svaret. Det gjelder i én time.

## The answers, as staff say them

staff-look-reason-follow-up = Følger opp deltakeren
staff-look-reason-preparing = Forbereder møte eller vedtak
staff-look-reason-message = Svarer på henvendelse eller klage
staff-look-reason-correcting = Retter opplysninger
staff-look-reason-quality = Leder: ser til at arbeidet er riktig
staff-look-reason-demand = Krav i loven, eller teknisk feil

refused-lookups-reason-needed = Du må si hvorfor du åpner dette.

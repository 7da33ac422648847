### Why staff open what is logged with a reason: the question, and its few answers.

reason-ask = Why do you open this?
reason-ask-help = The participant can read the answer. It stands for one hour.

## The answers, as staff say them

staff-look-reason-follow-up = Following up the participant
staff-look-reason-preparing = Preparing a meeting or a decision
staff-look-reason-message = Answering a message or a complaint
staff-look-reason-correcting = Correcting what is registered
staff-look-reason-quality = Leader: checking that the work is right
staff-look-reason-demand = Demanded by law, or a technical fault

refused-lookups-reason-needed = You have to say why you open this.

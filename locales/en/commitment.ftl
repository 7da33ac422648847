### What a participant signs beside the plan, and how it was signed.

## Beside the plan

commitment-contract = The contract
commitment-declaration = The declaration
commitment-signed = Signed { $date }
commitment-signed-on-phone = On the phone
commitment-signed-on-paper = On paper
commitment-signed-orally-through-interpreter = With an interpreter
commitment-with-adviser = Your adviser has the text. You sign together.
commitment-understood = I have understood the text
commitment-sign = Sign
commitment-mine = I will
commitment-theirs = The municipality will

## The contract, text 2026-1: other words get another number

commitment-2026-1-mine-take-part = take part in the programme and follow the plan
commitment-2026-1-mine-come = come at the agreed time
commitment-2026-1-mine-tell = tell when I cannot come, and when something important changes
commitment-2026-1-mine-try = do my best to reach the goals
commitment-2026-1-theirs-programme = give me a full-time programme, all year
commitment-2026-1-theirs-adviser = give me an adviser who follows up
commitment-2026-1-theirs-follow-up = look at the plan together with me, and change it when needed
commitment-2026-1-theirs-benefit = pay the introduction benefit that the law gives
commitment-2026-1-theirs-explain = explain what is decided, and how I can appeal

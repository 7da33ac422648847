### What was told on this phone and is not sent yet.

outbox-unsent = Something is not sent
outbox-unsent-own =
    { $count ->
        [one] One thing that you have told is only here. If you sign out now, it is lost.
       *[other] { $count } things that you have told are only here. If you sign out now, they are lost.
    }
outbox-unsent-others =
    { $count ->
        [one] One thing that somebody else told from here is not sent. It is lost, too.
       *[other] { $count } things that others told from here are not sent. They are lost, too.
    }
outbox-still-unsent = It cannot be sent now. Try again when you have a network.
outbox-send = Send now and sign out
outbox-stay = Do not sign out
outbox-discard = Delete it and sign out

outbox-lost = Something did not arrive
outbox-lost-help = What you had told and not sent is gone from this phone. Tell it again, or say it to your adviser.
outbox-lost-read = I have read it

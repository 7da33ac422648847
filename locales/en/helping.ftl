### Somebody sits beside a participant and helps them with their phone.

helping-begin = Somebody is helping me
helping-help = Is somebody sitting beside you and helping you? Say so here. Money, messages and other private things are then not shown. What you report is marked: somebody helped you. We do not ask who. It ends by itself after 30 minutes. Afterwards your PIN opens the phone.
helping-on = Somebody is helping you
helping-end = Done
helping-hidden = Not shown now
helping-hidden-help = This is private. It is not shown while somebody is helping you.
helping-hidden-told = What you report is sent. You can read it here when the help is over.
refused-accounts-being-helped = Somebody is helping you now. Press “Done” at the top to do this.

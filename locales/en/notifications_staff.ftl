### What staff are reminded of, and read otherwise than participants.

notice-registers-missing = Attendance has not been recorded
notice-claims-waiting = Absence waits for an answer
reminder-registers-missing = When attendance has not been recorded
reminder-claims-waiting = When absence waits for an answer
staff-reminders-why = Your computer or phone tells you when something waits for you.
staff-reminders-here = This browser
staff-reminders-turn-off = Turn off in this browser
staff-reminders-quiet-help = Nothing comes then. The same time twice: never silent.

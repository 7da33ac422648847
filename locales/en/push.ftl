### What a lock screen says, whoever reads it: it tells nothing of whom or what it is about.

push-message = You have a new message.
push-today = Remember to look at your day.
push-test = This is a test. Reminders work.

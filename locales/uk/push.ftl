### What a lock screen says, whoever reads it: it tells nothing of whom or what it is about.
### Review: no native speaker has read this file yet.

push-message = У вас нове повідомлення.
push-today = Не забудьте переглянути свій день.
push-test = Це перевірка. Нагадування працюють.

### What is said to staff when something about a meeting cannot be done.

refused-meetings-running-already = Another meeting with the participant is going on.
refused-meetings-not-answered = The participant has not answered the summary as it is now.
refused-meetings-not-yours = Who answers for it, and where it is, is for the adviser to set.
refused-meetings-no-interpreter = First record who interpreted: the language, and whether the interpreter was qualified.
refused-meetings-in-past = The date is past. Choose a day from today on.
refused-meetings-no-such-day = This date cannot be used here.
refused-meetings-no-such-time = Write a time of day, such as 09:30.
refused-meetings-no-such-length = A meeting lasts from 5 minutes to 8 hours.
refused-meetings-no-links = Write the place in words, without links.
refused-meetings-not-with-access = Choose among those who have access to the participant, each of them once.
refused-meetings-no-such-language = Choose a language.
refused-meetings-no-such-task = Choose from the list, or write in your own words.
refused-meetings-not-at-the-meeting = Choose somebody who takes part in the meeting.
refused-meetings-only-the-phone = On the phone the participant answers themselves.
refused-plans-no-such-field = There is no such field in the plan.
refused-plans-no-such-value = This cannot stand here.

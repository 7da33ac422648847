### What is said when something about a meeting cannot be done, to those who take part in it.

refused-meetings-not-planned = The meeting is not planned any more.
refused-meetings-not-running = The meeting is not going on.
refused-meetings-summing-up = The meeting is being summed up. Nothing is changed until the participant has answered.
refused-meetings-not-summing-up = The meeting is not summed up. Wait until you have looked at everything.
refused-meetings-no-reservation = Write what you do not agree with.
refused-meetings-no-words = Write something.
refused-meetings-too-long = Write { $most } characters at most.
refused-meetings-no-such-topic = Choose something from the list.

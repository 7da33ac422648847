### The frame around every screen. Readers are tired and read poorly: short words, short sentences.

-brand = Stegvis

menu = Menu
menu-today = Today
menu-week = Week
menu-hours = Hours
menu-plan = Plan
menu-me = Me
to-content = Go to the content

loading = Loading …
try-again = Try again
back = Back
cancel = Cancel

# The phone has no network; what was fetched last is shown.
offline = You are offline
saved-today = Saved today { $time }
saved-on = Saved { $date } { $time }
# Nothing has been fetched yet, and there is no network.
offline-empty = We need the internet to show this. Try again when you are online.

# A small mark beside text that somebody wrote in Norwegian.
in-norwegian = In Norwegian

duration-hours = { $hours } h
duration-minutes = { $minutes } min
duration-both = { $hours } h { $minutes } min
# For example 37.5 hours
hours-decimal =
    { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }

# Something went wrong that the reader did not cause.
problem-network = No connection. Check your internet and try again.
problem-server = The fault is ours. Try again in a little while.

# A refusal whose code has no words of its own.
refused = This is not possible. Ask your adviser.
refused-kit-not-found = We cannot find this.
refused-kit-too-many = You have tried too many times. Wait a little.
refused-kit-internal = The fault is ours. Try again in a little while.
refused-kit-unknown-document = Stegvis on this phone is too old. Close it and open it again.
hide = Hide

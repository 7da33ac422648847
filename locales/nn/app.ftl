### The frame around every screen. Readers are tired and read poorly: short words, short sentences.
### Review: no native speaker has read this file yet.

-brand = Stegvis

menu = Meny
menu-today = I dag
menu-week = Veke
menu-hours = Timar
menu-plan = Plan
menu-me = Meg
to-content = Gå til innhaldet

loading = Hentar …
try-again = Prøv igjen
back = Tilbake
cancel = Avbryt

# The phone has no network; what was fetched last is shown.
offline = Du er utan nett
saved-today = Lagra i dag { $time }
saved-on = Lagra { $date } { $time }
# Nothing has been fetched yet, and there is no network.
offline-empty = Vi treng nett for å vise dette. Prøv igjen når du har nett.

# A small mark beside text that somebody wrote in Norwegian.
in-norwegian = På norsk

duration-hours = { $hours } t
duration-minutes = { $minutes } min
duration-both = { $hours } t { $minutes } min
# For example 37,5 hours
hours-decimal =
    { $hours ->
        [one] { $hours } time
       *[other] { $hours } timar
    }

# Something went wrong that the reader did not cause.
problem-network = Vi får ikkje kontakt. Sjekk nettet og prøv igjen.
problem-server = Feilen er hos oss. Prøv igjen litt seinare.

# A refusal whose code has no words of its own.
refused = Det går ikkje. Spør rådgivaren din.
refused-kit-not-found = Vi finn ikkje dette.
refused-kit-too-many = Du har prøvd for mange gonger. Vent litt.
refused-kit-internal = Feilen er hos oss. Prøv igjen litt seinare.
refused-kit-unknown-document = Stegvis på denne telefonen er for gammal. Lukk Stegvis og opne på nytt.
hide = Gøym

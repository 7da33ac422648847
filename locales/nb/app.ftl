### The frame around every screen. Readers are tired and read poorly: short words, short sentences.

-brand = Stegvis

menu = Meny
menu-today = I dag
menu-week = Uke
menu-hours = Timer
menu-plan = Plan
menu-me = Meg
to-content = Gå til innholdet

loading = Henter …
try-again = Prøv igjen
back = Tilbake
cancel = Avbryt

# The phone has no network; what was fetched last is shown.
offline = Du er uten nett
saved-today = Lagret i dag { $time }
saved-on = Lagret { $date } { $time }
# Nothing has been fetched yet, and there is no network.
offline-empty = Vi trenger nett for å vise dette. Prøv igjen når du har nett.

# A small mark beside text that somebody wrote in Norwegian.
in-norwegian = På norsk

duration-hours = { $hours } t
duration-minutes = { $minutes } min
duration-both = { $hours } t { $minutes } min
# For example 37,5 timer
hours-decimal =
    { $hours ->
        [one] { $hours } time
       *[other] { $hours } timer
    }

# Something went wrong that the reader did not cause.
problem-network = Vi får ikke kontakt. Sjekk nettet og prøv igjen.
problem-server = Feilen er hos oss. Prøv igjen litt senere.

# A refusal whose code has no words of its own.
refused = Det går ikke. Spør rådgiveren din.
refused-kit-not-found = Vi finner ikke dette.
refused-kit-too-many = Du har prøvd for mange ganger. Vent litt.
refused-kit-internal = Feilen er hos oss. Prøv igjen litt senere.
refused-kit-unknown-document = Stegvis på telefonen er for gammel. Lukk den og åpne den igjen.
hide = Skjul

### The first screen: one glance, and you know where to be.
### Review: no native speaker has read this file yet.

today-hello = Hei, { $name }
today-now = No
today-next = Neste
today-ends-at = Sluttar { $time }
today-starts-in = Startar om { $duration }
today-starts-at = Startar { $time }
today-finished = Du er ferdig for i dag
today-nothing = Ingenting på timeplanen i dag
today-day-off = Fri i dag
today-day-off-reason = Ingen skule i dag: { $reason }
today-weekend = God helg!
today-day = Dagen din
today-day-hours = Timar i dag
today-week-hours = Timar denne veka
today-of = av { $target }
today-goal = Du jobbar mot
today-cannot-come = Eg kan ikkje kome

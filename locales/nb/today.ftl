### The first screen: one glance, and you know where to be.

today-hello = Hei, { $name }
today-now = Nå
today-next = Neste
today-ends-at = Slutter { $time }
today-starts-in = Starter om { $duration }
today-starts-at = Starter { $time }
today-finished = Du er ferdig for i dag
today-nothing = Ingenting på timeplanen i dag
today-day-off = Fri i dag
today-day-off-reason = Ingen skole i dag: { $reason }
today-weekend = God helg!
today-day = Dagen din
today-day-hours = Timer i dag
today-week-hours = Timer denne uka
today-of = av { $target }
today-goal = Du jobber mot
today-cannot-come = Jeg kan ikke komme

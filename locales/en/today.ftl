### The first screen: one glance, and you know where to be.

today-hello = Hello, { $name }
today-now = Now
today-next = Next
today-ends-at = Ends { $time }
today-starts-in = Starts in { $duration }
today-starts-at = Starts { $time }
today-finished = You are done for today
today-nothing = Nothing on your timetable today
today-day-off = Day off
today-day-off-reason = No school today: { $reason }
today-weekend = Have a good weekend!
today-day = Your day
today-day-hours = Hours today
today-week-hours = Hours this week
today-of = of { $target }
today-goal = You are working towards
today-cannot-come = I cannot come

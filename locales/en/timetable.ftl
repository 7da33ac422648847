### The week, and the words of the timetable.

week-number = Week { $week }
week-this = This week
week-previous = Previous week
week-next = Next week
day-today = Today
day-tomorrow = Tomorrow
day-empty = Nothing planned

place = Place
bring = Bring
teacher = Teacher

change-cancelled = Cancelled
change-moved = Moved
change-substitute = Substitute teacher
change-extra = Extra
change-was = Before: { $was }
change-reason-illness = The teacher is ill
change-reason-course = The teacher is on a course
change-reason-room = The room is taken
change-reason-weather = Because of the weather

mark-present = You were there
mark-late =
    { $minutes ->
        [one] { $minutes } minute late
       *[other] { $minutes } minutes late
    }
mark-absent = You were away

## Kinds of activity (rulebook)

activity-norwegian = Norwegian
activity-social-studies = Social studies
activity-life-skills = Life skills
activity-parental-guidance = Parental guidance
activity-work-practice = Work practice
activity-language-practice = Language practice
activity-primary-school = Primary school
activity-upper-secondary = Upper secondary school
activity-nav-measure = NAV measure
activity-trade-course = Trade course
activity-part-time-work = Part-time work
activity-job-search = Job search
activity-career-guidance = Career guidance
activity-guided-study = Guided study
activity-homework-help = Homework help
activity-womens-group = Women’s group
activity-health-information = Health information
activity-other = Activity

## Days off: statutory days, closures, own time off

day-off-new-years-day = New Year’s Day
day-off-maundy-thursday = Maundy Thursday
day-off-good-friday = Good Friday
day-off-easter-sunday = Easter Sunday
day-off-easter-monday = Easter Monday
day-off-labour-day = Labour Day
day-off-constitution-day = Constitution Day
day-off-ascension-day = Ascension Day
day-off-whit-sunday = Whit Sunday
day-off-whit-monday = Whit Monday
day-off-christmas-day = Christmas Day
day-off-second-christmas-day = Boxing Day
day-off-other-public-holiday = Public holiday
day-off-weekend = Weekend
day-off-planning-day = Planning day for the teachers
day-off-holiday-without-programme = School holiday
day-off-vacation = Your holiday
day-off-religious-day = Religious holiday
day-off-outside-programme = Outside your programme
day-off-other = Closed

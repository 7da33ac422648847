### The certificate of participation: what stands on it, and where its owner finds it.

certificate = Certificate of participation
certificate-law = Introduction programme, Norwegian Integration Act section 18 a
certificate-born = Born { $date }
certificate-completed = has completed the introduction programme in { $municipality }.
certificate-interrupted = has taken part in the introduction programme in { $municipality }. The programme ended early.
certificate-period = { $from } – { $to }
certificate-elements = Content and extent
certificate-attended = Attended
certificate-lessons =
    { $lessons ->
        [one] { $lessons } lesson
       *[other] { $lessons } lessons
    }
certificate-hours = { $hours } h
certificate-lesson-help = A lesson is 45 minutes.
certificate-nothing = No attendance is recorded.
certificate-end-goal = End goal of the plan
certificate-norwegian = Norwegian goals of the plan
certificate-issued = Issued { $date }
certificate-translation = Translation. The Norwegian text on the first page applies.
certificate-mine = Your certificate
certificate-none = You have no certificate yet
certificate-none-help = The municipality gives it to you when the programme has ended.
certificate-print = Print

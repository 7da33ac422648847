### Standard goals and measures: what most plans consist of.

## Standard goals (catalogue)

goal-speak-everyday-norwegian = Speak Norwegian in everyday life
goal-read-and-write = Learn to read and write
goal-pass-norwegian-test = Pass the Norwegian test
goal-pass-social-studies-test = Pass the social studies test
goal-finish-primary-school = Finish primary school
goal-start-upper-secondary = Start upper secondary school
goal-finish-upper-secondary = Finish upper secondary school
goal-trade-certificate = Get a trade certificate
goal-education-recognised = Get my education recognised
goal-work-experience = Get work experience in Norway
goal-find-a-job = Find a job
goal-use-digital-services = Manage on the internet
goal-driving-licence = Get a driving licence
goal-know-working-life = Know working life in Norway

## Standard measures (catalogue)

measure-norwegian-course = Norwegian course
measure-norwegian-test = Norwegian test
measure-social-studies-course = Social studies course
measure-life-skills-course = Life skills course
measure-parental-guidance = Parental guidance
measure-work-practice = Practice at a workplace
measure-language-practice = Language practice
measure-trade-course = Trade course
measure-primary-school = Primary school for adults
measure-upper-secondary = Upper secondary subjects
measure-career-guidance = Talk with a career adviser
measure-job-search = Search for work with help

### Staff: the plan, from draft to decision, appeal and end.

## The plan's own screen

plan-title = Plan
plan-meetings = Meetings about the plan
plan-none-yet = The participant has no plan yet.
plan-draft-first = Make a draft
plan-draft-new = Make a new draft of the plan
plan-number = Version { $version }
plan-as-pdf = The plan as PDF
plan-version-as-pdf = Version { $version } as PDF
plan-versions = Versions
plan-version-state-draft = draft
plan-version-state-proposed = proposal
plan-version-state-decided = in force
plan-version-state-superseded = replaced
plan-version-state-ended = ended
plan-gaps-count =
    { $count ->
        [one] One thing is missing before the plan can be decided.
       *[other] { $count } things are missing before the plan can be decided.
    }
plan-gaps-none = Everything the law requires is there.

## What section 15 asks

plan-missing-end-goal = The end goal is not possible within the programme’s frame
plan-missing-language-goals = The goal in Norwegian is missing for one or more skills
plan-missing-long-term-goal = The plan has no goals
plan-missing-norwegian-extent = The extent of Norwegian is missing
plan-missing-social-studies-extent = Extent and language of social studies are missing
plan-missing-duration = The duration is missing
plan-missing-duration-beyond-frame = The plan lasts longer than the programme may
plan-missing-work-or-education = Work- or education-oriented measures are missing
plan-missing-life-skills = The life-skills course is missing
plan-missing-parental-guidance = Parental guidance is missing: the participant has children
plan-missing-measure-period = The start date is missing
plan-missing-measure-responsible = Who is responsible is missing
plan-missing-reasons = The reasons are missing
plan-missing-competence-mapping = Competence mapping is not recorded
plan-missing-career-guidance = Career guidance is not recorded

## The editor

plan-edit-end-goal = End goal
plan-edit-end-goal-what = What is the programme to lead to?
plan-edit-default-goal = The law sets this first: { $goal }.
plan-edit-end-goal-text = Occupation or education
plan-edit-end-goal-text-help = In Norwegian, for example helsefagarbeider.
plan-edit-norwegian = Norwegian
plan-edit-norwegian-help = A goal is lowered one level at a time, and raised on fast progress (Regulations §§ 27–28).
plan-edit-norwegian-hours = Norwegian lessons
plan-edit-norwegian-until = Norwegian until
plan-edit-hours = hours
plan-edit-hours-a-week = hours a week
plan-edit-social = Social studies
plan-edit-social-help = 75 hours in a language that the participant understands.
plan-edit-social-hours = Extent
plan-edit-social-language = Language of instruction
plan-edit-duration = Duration
plan-edit-from = From
plan-edit-to = To
plan-edit-since = from { $date }
plan-edit-until = until { $date }
plan-edit-latest-end = The programme may last until { $date }.
plan-edit-reasons = Reasons
plan-edit-reasons-what = Why these measures?
plan-edit-reasons-help = How they strengthen the chances of work and the goal in Norwegian.
plan-edit-view = What the participant thinks
plan-edit-view-help = In the participant’s own words. Nothing about health, faith or why they fled.
plan-edit-view-language = The language that this is written in
plan-edit-save = Save the draft
plan-edit-goals = Goals and measures
plan-edit-goals-help = Long-term goals, steps on the way, and the measures that lead there.
plan-edit-goal = Long-term goal
plan-edit-step = Step
plan-edit-add-goal = Add a long-term goal
plan-edit-add-step = Add a step
plan-edit-add-step-to = Add a step under { $name }
plan-edit-add-measure = Add a measure
plan-edit-add-measure-to = Add a measure under { $name }
plan-edit-up = Move up: { $name }
plan-edit-down = Move down: { $name }
plan-edit-change = Change: { $name }
plan-edit-remove = Take out: { $name }
plan-edit-standard = Choose from the list
plan-edit-own-words = In your own words
plan-edit-text = In your own words
plan-edit-more = More about it
plan-edit-text-help = In Norwegian. What is in the list the participant reads in their own language.
plan-edit-no-words = Choose from the list, or write in your own words.
plan-edit-measure = Measure
plan-edit-measure-what = Which measure?
plan-edit-kind = Kind of activity
plan-edit-weekly = Extent
plan-edit-responsible = Responsible
plan-edit-organisation = Organisation
plan-edit-place = Place
plan-edit-keep = Save

## Proposed and decided

plan-discard = Discard the draft
plan-discard-sure = Discard the draft?
plan-discard-help = All that is in it will be gone. The plan in force stays as it is.
plan-discard-yes = Yes, discard it
plan-propose = Propose the plan
plan-propose-help = A proposal stays as it is until it is decided or taken back. The participant sees it on the phone.
plan-propose-do = Propose
plan-propose-gaps =
    { $count ->
        [one] One thing the law requires is missing. The plan can be proposed, but not decided.
       *[other] { $count } things the law requires are missing. The plan can be proposed, but not decided.
    }
plan-take-back = Take the proposal back
plan-decide = Decide the plan
plan-decide-help = The plan becomes an individual decision. Nothing in it can be changed after that, and it replaces the one in force.
plan-decide-not-yours = In this municipality the leader decides the plan.
plan-decide-when = Date of the decision
plan-decide-do = Decide the plan
plan-content = The plan in force
plan-content-proposed = The proposal

## The plan that holds

plan-held = Version { $version } is in force
plan-held-by = Decided { $date } by { $name }
plan-not-known = Not made known
plan-not-known-help = The time for appeals begins once the participant has been told of the plan.
plan-known = Make the plan known
plan-known-again = Record another notice
plan-known-on = Made known { $date }
plan-known-how = How was the participant told?
plan-known-when = When
plan-known-do = Record it
plan-remind = The plan has not been opened for a week. Tell the participant again (from { $date }).
plan-notice-sent = Told on the phone
plan-notice-first-opened = First opened on the phone
plan-notice-reminded = Told again
plan-notice-explained-orally = Explained orally through an interpreter
plan-notice-on-paper = Given on paper
plan-interpreter-language = Language of the interpreter
plan-interpreter-qualified = The interpreter was qualified
plan-appeal-new = Register an appeal
plan-appeal-help = An appeal that comes too late is registered too. It may be admitted.
plan-appeal-received = Received
plan-appeal-how = How did the appeal come?
plan-appeal-do = Register
plan-appeal-from = Appeal { $date }:
plan-appeal-late = after the deadline
plan-appeal-state-received = received
plan-appeal-state-forwarded = sent to the County Governor
plan-appeal-state-upheld = the decision stands
plan-appeal-state-changed = the decision was changed
plan-appeal-state-withdrawn = withdrawn
plan-appeal-do-forwarded = Send to the County Governor
plan-appeal-do-upheld = The decision stands
plan-appeal-do-changed = The decision is changed
plan-appeal-do-withdrawn = The appeal is withdrawn
plan-end = End the plan
plan-end-help = Only when no new plan is to take over.
plan-ended-on = Ended from
plan-end-reason = Why
plan-end-reason-programme-ended = The programme has ended
plan-end-reason-moved = The participant has moved
plan-end-reason-other = Other
plan-end-do = End
plan-progress-of = Progress: { $name }
plan-thinks = The participant thinks: { $face }
plan-face-good = it is going well
plan-face-so-so = it is going so-so
plan-face-hard = it is difficult

## Beside the plan

plan-review = Look at the plan again
plan-review-interval = It is time
plan-review-level-reached = A level in Norwegian is reached
plan-review-birth = The participant has had a child
plan-review-job = The participant has begun or left a job
plan-review-long-absence = The participant has not been present for four weeks
plan-review-work-window = Now 15 work-oriented hours a week are required
plan-review-end-near = The programme ends soon
plan-groundwork = Groundwork
plan-groundwork-add = Record what was done
plan-groundwork-what = What was done?
plan-groundwork-by = By whom
plan-groundwork-on = When
plan-groundwork-competence-mapping = Competence mapping
plan-groundwork-career-guidance = Career guidance
plan-groundwork-prior-learning-assessment = Assessment of prior learning
plan-service-refugee-service = the refugee service
plan-service-nav = NAV
plan-service-adult-education = adult education
plan-service-county = the county
plan-service-other = others
plan-levels = Level of Norwegian
plan-level-add = Record a level
plan-level-skill = Skill
plan-level-level = Level
plan-level-says = What are you recording?
plan-level-on = When
plan-level-source-teacher = the teacher
plan-level-source-test = the test
plan-level-source-ready-for-test = ready for the test
levels-source-teacher = The teacher’s assessment
levels-source-ready-for-test = Ready for the Norwegian test
levels-source-test = Result of the Norwegian test
levels-goal = Goal in the plan
levels-now = Now
levels-none = not recorded
levels-tell = What can the participant do now?
levels-tell-help = Leave empty what is not new. What was recorded before stays.
plan-commitment-contract = Integration contract
plan-commitment-declaration = Integration declaration
plan-not-signed = Not signed.
plan-sign = Record a signature
plan-template = Version of the document
plan-template-help = As it stands on the document, for example 2026-1.
plan-sign-language = Language
plan-signed-on = Signed
plan-sign-how = How
plan-signing-on-phone = on the phone
plan-signing-on-paper = on paper
plan-signing-orally-through-interpreter = orally through an interpreter
plan-translations = Translated into { $language }
plan-translations-help = What is written in Norwegian is translated by a person. Decisions are not translated by machines.
plan-translate = Translate
plan-translation = Translation into { $language }
plan-translation-change = Change the translation
plan-translation-outdated = The Norwegian text has been changed since.
plan-text-end-goal-text = End goal
plan-text-reasons = Reasons
plan-text-goal = Goal
plan-text-measure = Measure

## What differs

plan-difference = What changed from { $one } to { $other }
plan-no-difference = Nothing has changed.
plan-material = This is substantial and asks for a new decision:
plan-material-end-goal = end goal
plan-material-duration = duration
plan-material-track = track
plan-material-extent = large change of extent
plan-change-goal = the goal “{ $name }”
plan-change-measure = the measure “{ $name }”
plan-change-added = Added: { $what }
plan-change-removed = Taken out: { $what }
plan-change-text = { $about }: new text
plan-change-from-to = { $about }: from { $was } to { $is }
plan-change-to = { $about }: { $is }
plan-change-gone = { $about }: no longer { $was }
plan-field-end-goal = end goal
plan-field-end-goal-text = occupation or education
plan-field-listening = listening
plan-field-reading = reading
plan-field-writing = writing
plan-field-oral = speaking
plan-field-norwegian-minutes = Norwegian a week
plan-field-norwegian-until = Norwegian until
plan-field-social-studies-hours = hours of social studies
plan-field-social-studies-language = language of social studies
plan-field-starts-on = start
plan-field-ends-on = end
plan-field-reasons = reasons
plan-field-participant-view = what the participant thinks
plan-field-participant-view-language = the language of what the participant thinks
plan-field-standard = chosen from the list
plan-field-text = own words
plan-field-kind = activity
plan-field-weekly-minutes = extent a week
plan-field-responsible = responsible
plan-field-organisation = organisation
plan-field-place = place

## Those without a plan

plans-missing-title = Without a plan
plans-missing-lead = Everybody is to have a plan that has been decided. Those who have waited longest come first.
plans-missing-none = Everybody has a plan.
plans-missing-count =
    { $count ->
        [one] { $count } has no plan
       *[other] { $count } have no plan
    }
plans-missing-days =
    { $count ->
        [one] { $count } day in the programme without a plan
       *[other] { $count } days in the programme without a plan
    }
plans-missing-soon = The programme has not begun
plans-missing-start = Start { $date }
plans-missing-nothing = not begun

## What is refused

refused-plans-draft-already = A draft or proposal is already being made.
refused-plans-draft-is-needed = The draft cannot be discarded: it was used in a meeting.
refused-plans-frozen = The plan has been decided and cannot be changed. Make a new draft.
refused-plans-proposed-already = The plan has been proposed. Take it back before you change anything.
refused-plans-not-proposed = The plan is not a proposal.
refused-plans-not-decided = The plan has not been decided.
refused-plans-not-for-you-to-decide = In this municipality the leader decides the plan.
refused-plans-something-missing = The plan cannot be decided yet: something the law requires (§ 15) is missing.
refused-plans-appeal-already = An appeal is already being dealt with.
refused-plans-appeal-closed = The appeal has been dealt with.
refused-plans-appeal-goes-back = An appeal does not go back to received.
refused-plans-other-commitment = Today another document is to be signed.
refused-plans-in-future = The date is in the future.
refused-plans-before-former = The date is before the decision in force.
refused-plans-before-decision = The date is before the decision.
refused-plans-no-level = Choose a level for at least one skill.
refused-plans-test-told-by-case = The result of a test is recorded by the adviser.
refused-plans-no-such-day = This date cannot be used here.
refused-plans-ends-before-start = The end needs a start, and comes after it.
refused-plans-no-such-hours = Write a number that is more than zero.
refused-plans-no-such-language = Choose a language.
refused-plans-too-long = Write at most { $most } characters.
refused-plans-no-such-goal = Choose a goal that is in the plan.
refused-plans-has-steps = A goal that has steps cannot be a step itself.
refused-plans-no-such-standard = Choose from the list, or write in your own words.
refused-plans-no-words = Choose from the list, or write in your own words.
refused-plans-lowered-too-far = A goal in Norwegian is lowered one level at a time.
refused-plans-only-the-phone = It is the phone that says that the plan was opened.
refused-plans-which-interpreter = Say which language the interpreter used, and whether they were qualified.
refused-plans-no-template = Write the version of the document, with letters, digits, full stops and dashes.

/** One programme of a case: its dates, what was decided, and the hours of every week. */
import { weekNumber } from '../i18n/dates'
import type { Decision, Lesson, Programme, Week } from './case'
import { day, Fact, hours, type In, span, Word, Written } from './document-words'

interface Props extends In {
  readonly programme: Programme
  readonly everyLesson: boolean
}

export function ProgrammePart({ of, programme, everyLesson }: Props) {
  const { voice } = of
  const {
    conditions = [],
    decisions = [],
    adaptations = [],
    weeks = [],
    looseMarks = [],
  } = programme
  return (
    <section>
      <h3>
        {voice.say('portable-programme')} <span class="quiet">{programme.heldBy.name}</span>
      </h3>
      <Facts of={of} programme={programme} />
      {conditions.length > 0 && (
        <>
          <h4>{voice.say('portable-conditions')}</h4>
          <ul class="lines">
            {conditions.map(({ kind, state, settledOn }) => (
              <li key={kind}>
                <Word of={of} family="moved-condition" code={kind} />:{' '}
                <Word of={of} family="moved-state" code={state} />
                {settledOn && ` ${voice.date(settledOn)}`}
              </li>
            ))}
          </ul>
        </>
      )}
      {decisions.length > 0 && (
        <>
          <h4>{voice.say('portable-decisions')}</h4>
          {decisions.map((decision, place) => (
            <DecisionPart key={place} of={of} decision={decision} />
          ))}
        </>
      )}
      {adaptations.length > 0 && (
        <>
          <h4>{voice.say('portable-adaptations')}</h4>
          <ul class="lines">
            {adaptations.map(each => (
              <li key={each.validFrom}>
                {span(of, each.validFrom, each.validTo)}:{' '}
                {voice.say('plan-weekly', {
                  duration: voice.say('duration-hours', { hours: hours(of, each.weeklyMinutes) }),
                })}{' '}
                (<Word of={of} family="moved-adaptation" code={each.reason} />)
              </li>
            ))}
          </ul>
        </>
      )}
      {weeks.length > 0 && <Weeks of={of} weeks={weeks} everyLesson={everyLesson} />}
      {looseMarks.length > 0 && (
        <>
          <h4>{voice.say('portable-loose-marks')}</h4>
          <ul class="lines">
            {looseMarks.map((mark, place) => (
              <LessonLine key={place} of={of} lesson={mark} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Facts({ of, programme }: In & { programme: Programme }) {
  return (
    <dl class="facts-of">
      {DATES.map(([name, key]) => (
        <Fact key={name} of={of} name={name}>
          {day(of, programme[key])}
        </Fact>
      ))}
      {CODES.map(
        ([name, family, key]) =>
          programme[key] && (
            <Fact key={name} of={of} name={name}>
              <Word of={of} family={family} code={programme[key]} />
            </Fact>
          ),
      )}
      {programme.endGoal && (
        <div>
          <dt>{of.voice.say('plan-end-goal')}</dt>
          <dd>
            <Word of={of} family="end-goal" code={programme.endGoal} />
          </dd>
        </div>
      )}
      <Fact of={of} name="target-reason">
        {programme.targetReason && <Written>{programme.targetReason}</Written>}
      </Fact>
      <Fact of={of} name="follow-up">
        {programme.followUp && (
          <Word of={of} family="moved-activity" code={programme.followUp.mainActivity} />
        )}
      </Fact>
    </dl>
  )
}

const DATES = [
  ['settled-on', 'settledOn'],
  ['claimed-on', 'claimedOn'],
  ['offered-on', 'offeredOn'],
  ['decided-on', 'decidedOn'],
  ['starts-on', 'startsOn'],
  ['planned-end-on', 'plannedEndOn'],
  ['ended-on', 'endedOn'],
  ['permit-on', 'permitOn'],
] as const

const CODES = [
  ['end-cause', 'end-cause', 'endCause'],
  ['main-activity', 'moved-activity', 'mainActivity'],
  ['permit-type', 'permit', 'permitType'],
  ['education-level', 'education', 'educationLevel'],
  ['track', 'track', 'track'],
  ['weekly-target', 'weekly-target', 'weeklyTarget'],
  ['delay-reason', 'delay', 'delayReason'],
] as const

function DecisionPart({ of, decision }: In & { decision: Decision }) {
  const { voice } = of
  return (
    <div class="decision-of">
      <p>
        <b>
          <Word of={of} family="moved-decision" code={decision.kind} />
        </b>
        {decision.revokedOn && (
          <>
            {' '}
            ({voice.say('portable-revoked-on')} {voice.date(decision.revokedOn)})
          </>
        )}
      </p>
      <dl class="facts-of">
        <Fact of={of} name="decided-on">
          {day(of, decision.decidedOn)}
        </Fact>
        <Fact of={of} name="decided-by">
          <bdi>{decision.decidedBy}</bdi>
        </Fact>
        <Fact of={of} name="takes-effect-on">
          {day(of, decision.takesEffectOn)}
        </Fact>
        <Fact of={of} name="ends-on">
          {day(of, decision.endsOn)}
        </Fact>
        <Fact of={of} name="days">
          {decision.days}
        </Fact>
        <Fact of={of} name="made-known-on">
          {decision.madeKnownOn && (
            <>
              {voice.date(decision.madeKnownOn)} (
              <Word of={of} family="told" code={decision.madeKnownHow} />)
            </>
          )}
        </Fact>
        <Fact of={of} name="appeal-deadline">
          {day(of, decision.appealDeadline)}
        </Fact>
      </dl>
      <p>
        <Written>{decision.reasons}</Written>
      </p>
    </div>
  )
}

const COLUMNS = [
  ['hours-target', 'targetMinutes'],
  ['hours-planned', 'plannedMinutes'],
  ['hours-attended', 'attendedMinutes'],
  ['hours-excused', 'excusedMinutes'],
  ['hours-unexcused', 'unexcusedMinutes'],
  ['hours-unrecorded', 'unrecordedMinutes'],
] as const

function Weeks({ of, weeks, everyLesson }: In & { weeks: readonly Week[]; everyLesson: boolean }) {
  const { voice } = of
  return (
    <>
      <h4>{voice.say('portable-weeks')}</h4>
      <p class="quiet">{voice.say('portable-weeks-help')}</p>
      <table class="weeks-of">
        <thead>
          <tr>
            <th scope="col">{voice.say('portable-week')}</th>
            {COLUMNS.map(([name]) => (
              <th key={name} scope="col">
                {voice.say(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map(week => (
            <>
              <tr key={week.week}>
                <th scope="row">
                  <bdi dir="ltr">
                    {weekNumber(week.week)}/{week.week.slice(0, 4)}
                  </bdi>
                </th>
                {COLUMNS.map(([name, key]) => (
                  <td key={name}>{hours(of, week[key])}</td>
                ))}
              </tr>
              {everyLesson && (week.lessons ?? []).length > 0 && (
                <tr key={`${week.week} lessons`}>
                  <td colSpan={COLUMNS.length + 1}>
                    <ul class="lines">
                      {(week.lessons ?? []).map((lesson, place) => (
                        <LessonLine key={place} of={of} lesson={lesson} />
                      ))}
                    </ul>
                  </td>
                </tr>
              )}
            </>
          ))}
        </tbody>
      </table>
    </>
  )
}

function LessonLine({ of, lesson }: In & { lesson: Lesson }) {
  const { date, starts, ends, kind, name, place, cancelled, recorded } = lesson
  return (
    <li>
      {of.voice.date(date)}{' '}
      <bdi dir="ltr">
        {starts}–{ends}
      </bdi>{' '}
      <Word of={of} family="activity" code={kind} />
      {name && (
        <>
          {' '}
          <Written>{name}</Written>
        </>
      )}
      {place && (
        <>
          , <bdi>{place}</bdi>
        </>
      )}
      {': '}
      {cancelled ? (
        <Word of={of} family="outcome" code="cancelled" />
      ) : (
        <Mark of={of} recorded={recorded} />
      )}
    </li>
  )
}

function Mark({ of, recorded }: In & { recorded: Lesson['recorded'] }) {
  if (!recorded) return <Word of={of} family="outcome" code="unrecorded" />
  return (
    <>
      {recorded.mark === 'present' && <Word of={of} family="outcome" code="attended" />}
      {recorded.mark === 'late' &&
        of.voice.say('mark-late', { minutes: recorded.lateMinutes ?? 0 })}
      {recorded.mark === 'absent' && (
        <Word of={of} family="outcome" code={recorded.approved ? 'excused' : 'unexcused'} />
      )}
      {recorded.category && (
        <>
          {' '}
          (<Word of={of} family="moved-category" code={recorded.category} />)
        </>
      )}
    </>
  )
}

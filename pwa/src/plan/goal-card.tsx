/** A goal, the goals under it, and what is done to reach them. */
import type { GoalStatus, PlanAnswer } from '../graphql/types'
import { durationText } from '../i18n/durations'
import { t, word } from '../i18n/texts'
import { Icon, type IconName } from '../ui/icon'
import { KindTile } from '../ui/looks'
import { Norwegian } from '../ui/norwegian'
import { periodText } from './period'

type LongTermGoal = NonNullable<PlanAnswer['plan']>['goals'][number]
type Subgoal = LongTermGoal['goals'][number]
type Measure = Subgoal['measures'][number]

export function GoalCard({ goal }: { goal: LongTermGoal }) {
  return (
    <li class="card goal">
      <h3>
        <Said family="goal" standard={goal.standard} text={goal.text} />
      </h3>
      <StatusMark status={goal.status} />
      <Measures measures={goal.measures} />
      {goal.goals.length > 0 && (
        <ol class="subgoals">
          {goal.goals.map(subgoal => (
            <li key={subgoal.id}>
              <h4>
                <Said family="goal" standard={subgoal.standard} text={subgoal.text} />
              </h4>
              <StatusMark status={subgoal.status} />
              <Measures measures={subgoal.measures} />
            </li>
          ))}
        </ol>
      )}
    </li>
  )
}

function Measures({ measures }: { measures: readonly Measure[] }) {
  if (measures.length === 0) return null
  return (
    <ul class="measures">
      {measures.map(measure => (
        <MeasureRow key={measure.id} measure={measure} />
      ))}
    </ul>
  )
}

function MeasureRow({ measure }: { measure: Measure }) {
  const { kind, standard, text, startsOn, endsOn, weeklyMinutes, organisation, place } = measure
  const period = periodText(startsOn, endsOn)
  const where = [organisation, place].filter(Boolean).join(', ')
  return (
    <li>
      <KindTile kind={kind} />
      <div>
        <p>
          <b>
            <Said
              family="measure"
              standard={standard}
              text={text}
              otherwise={word('activity', kind)}
            />
          </b>
        </p>
        {weeklyMinutes !== null && (
          <p class="quiet">{t('plan-weekly', { duration: durationText(weeklyMinutes) })}</p>
        )}
        {period && <p class="quiet">{period}</p>}
        {where && (
          <p class="fact quiet">
            <Icon name="pin" />
            <Norwegian text={where} marked={false} />
          </p>
        )}
        {measure.responsible && (
          <p class="quiet">
            {t('plan-responsible')}: <Norwegian text={measure.responsible} marked={false} />
          </p>
        )}
        <StatusMark status={measure.status} />
      </div>
    </li>
  )
}

interface SaidProps {
  readonly family: 'goal' | 'measure'
  readonly standard: string | null
  readonly text: string | null
  readonly otherwise?: string
}

/** A standard's own words in the reader's language, and what was written in Norwegian beside it. */
function Said({ family, standard, text, otherwise = '' }: SaidProps) {
  const known = standard ? word(family, standard) : text ? '' : otherwise
  return (
    <>
      {known}
      {text && (
        <span class={known ? 'own-words' : undefined}>
          <Norwegian text={text} />
        </span>
      )}
    </>
  )
}

const STATUSES: Readonly<Record<GoalStatus, IconName>> = {
  PLANNED: 'circle',
  ACTIVE: 'footprint',
  REACHED: 'check-circle',
  DROPPED: 'minus-circle',
}

function StatusMark({ status }: { status: GoalStatus }) {
  return (
    <p class="status" data-status={status}>
      <Icon name={STATUSES[status]} />
      {word('status', status)}
    </p>
  )
}

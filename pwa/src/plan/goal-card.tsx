/** What is done to reach a goal, and how far it has come. */
import type { ComponentChildren } from 'preact'
import type { GoalStatus } from '../graphql/types'
import { durationText } from '../i18n/durations'
import { t, word } from '../i18n/texts'
import { Icon, type IconName } from '../ui/icon'
import { KindTile } from '../ui/looks'
import { Norwegian } from '../ui/norwegian'
import { periodText } from './period'
import { Said } from './said'
import type { LongTermGoal, Measure, Mine } from './steps'

type Translated = Pick<Mine, 'translations'> | null

interface GoalCardProps {
  readonly goal: LongTermGoal
  readonly mine?: Translated
  /** Keys of what has just been changed, and what is said of it. */
  readonly changed?: ReadonlySet<string>
  readonly mark?: string
}

/** A long-term goal with the steps towards it, all at once: for staff, and in a meeting. */
export function GoalCard({ goal, mine = null, changed, mark = '' }: GoalCardProps) {
  const marked = (id: string) => changed?.has(id) && <ChangedMark text={mark} />
  return (
    <li class="card goal">
      <h3>
        <Said family="goal" of={goal} mine={mine} />
      </h3>
      {marked(goal.id)}
      <StatusMark status={goal.status} />
      <Measures measures={goal.measures} mine={mine} marked={marked} />
      {goal.goals.length > 0 && (
        <ol class="subgoals">
          {goal.goals.map(subgoal => (
            <li key={subgoal.id}>
              <h4>
                <Said family="goal" of={subgoal} mine={mine} />
              </h4>
              {marked(subgoal.id)}
              <StatusMark status={subgoal.status} />
              <Measures measures={subgoal.measures} mine={mine} marked={marked} />
            </li>
          ))}
        </ol>
      )}
    </li>
  )
}

interface MeasuresProps {
  readonly measures: readonly Measure[]
  readonly mine: Translated
  readonly marked?: (id: string) => ComponentChildren
}

export function Measures({ measures, mine, marked }: MeasuresProps) {
  if (measures.length === 0) return null
  return (
    <ul class="measures">
      {measures.map(measure => (
        <MeasureRow key={measure.id} measure={measure} mine={mine} mark={marked?.(measure.id)} />
      ))}
    </ul>
  )
}

/** Said of what somebody has just changed. */
export function ChangedMark({ text }: { text: string }) {
  return (
    <span class="chip changed-mark">
      <Icon name="pencil" />
      {text}
    </span>
  )
}

interface MeasureRowProps {
  readonly measure: Measure
  readonly mine: Translated
  readonly mark: ComponentChildren
}

function MeasureRow({ measure, mine, mark }: MeasureRowProps) {
  const { kind, startsOn, endsOn, weeklyMinutes, organisation, place } = measure
  const period = periodText(startsOn, endsOn)
  const where = [organisation, place].filter(Boolean).join(', ')
  return (
    <li>
      <KindTile kind={kind} />
      <div>
        <p>
          <b>
            <Said family="measure" of={measure} mine={mine} otherwise={word('activity', kind)} />
          </b>
        </p>
        {mark}
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

const STATUSES: Readonly<Record<GoalStatus, IconName>> = {
  PLANNED: 'circle',
  ACTIVE: 'footprint',
  REACHED: 'check-circle',
  DROPPED: 'minus-circle',
}

export function StatusMark({ status }: { status: GoalStatus }) {
  return (
    <span class="status" data-status={status}>
      <Icon name={STATUSES[status]} />
      {word('status', status)}
    </span>
  )
}

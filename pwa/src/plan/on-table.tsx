/** The plan as it lies on the table of a meeting, with what has just been changed. */
import type { MyMeetingAnswer, Skill } from '../graphql/types'
import { t, word } from '../i18n/texts'
import { ChangedMark, GoalCard } from './goal-card'
import { LanguageGoals } from './language-goals'
import { periodText } from './period'
import { Written } from './said'

type Plan = NonNullable<NonNullable<MyMeetingAnswer['myMeeting']>['plan']>

interface Props {
  readonly plan: Plan
  /** Keys of goals and measures, and names of fields. */
  readonly changed: ReadonlySet<string>
  /** Said of what is changed. */
  readonly mark: string
}

const SKILLS = ['LISTENING', 'READING', 'WRITING', 'ORAL'] as const satisfies Skill[]

const OF_END: readonly string[] = ['endGoal', 'endGoalText', 'startsOn', 'endsOn']
const OF_LEVELS: readonly string[] = ['listening', 'reading', 'writing', 'oral']

export function PlanOnTable({ plan, changed, mark }: Props) {
  const { content } = plan
  const period = periodText(content.startsOn, content.endsOn)
  const levels = SKILLS.flatMap(skill => {
    const level = content[skill.toLowerCase() as Lowercase<Skill>]
    return level ? [{ skill, level }] : []
  })
  const isNew = (names: readonly string[]) => names.some(name => changed.has(name))
  return (
    <div class="stack on-table" aria-live="polite">
      <section class="glance end-goal" data-hue="teal">
        <p class="glance-when">
          <b>{t('plan-end-goal')}</b>
        </p>
        <h3>{word('end-goal', content.endGoal)}</h3>
        {content.endGoalText && (
          <p>
            <Written part="END_GOAL_TEXT" partId={plan.id} text={content.endGoalText} mine={plan} />
          </p>
        )}
        {period && <p>{period}</p>}
        {isNew(OF_END) && <ChangedMark text={mark} />}
      </section>
      <ul class="stack goals">
        {plan.goals.map(goal => (
          <GoalCard key={goal.id} goal={goal} mine={plan} changed={changed} mark={mark} />
        ))}
      </ul>
      {content.reasons && (
        <section>
          <h3>{t('my-plan-reasons')}</h3>
          <div class="card plan-prose">
            <Written part="REASONS" partId={plan.id} text={content.reasons} mine={plan} />
            {isNew(['reasons']) && <ChangedMark text={mark} />}
          </div>
        </section>
      )}
      {levels.length > 0 && (
        <div>
          <LanguageGoals goals={levels} />
          {isNew(OF_LEVELS) && <ChangedMark text={mark} />}
        </div>
      )}
    </div>
  )
}

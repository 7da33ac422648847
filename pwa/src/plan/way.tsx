/** The plan as a way: where one is, the next step, what lies behind, and at its end what it is all for. */
import { t, word } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { StatusMark } from './goal-card'
import { Said, Written } from './said'
import { type Mine, type Plan, type Station, stationsOf } from './steps'
import { lookOfGoal } from './words'

interface Props {
  readonly plan: Plan
  readonly mine: Mine | null
}

export function Way({ plan, mine }: Props) {
  const stations = stationsOf(plan.goals)
  return (
    <section>
      <h2>{t('my-plan-way')}</h2>
      <ol class="way">
        {stations.map(station => (
          <Stop key={station.goal.id} station={station} mine={mine} />
        ))}
        <li class="way-end" data-hue="teal">
          <span class="tile tile-round">
            <Icon name="mountain" />
          </span>
          <div>
            <p class="way-mark">{t('plan-end-goal')}</p>
            <p class="way-name">{word('end-goal', plan.endGoal)}</p>
            {plan.endGoalText && (
              <p>
                <Written
                  part="END_GOAL_TEXT"
                  partId={plan.id}
                  text={plan.endGoalText}
                  mine={mine}
                />
              </p>
            )}
          </div>
        </li>
      </ol>
    </section>
  )
}

function Stop({
  station: { goal, step, here, next },
  mine,
}: {
  station: Station
  mine: Mine | null
}) {
  const { icon, hue } = lookOfGoal(goal.standard)
  return (
    <li data-status={goal.status} data-step={step || undefined} data-here={here || undefined}>
      <a href={`#/plan/goal-${goal.id}`} aria-current={here ? 'step' : undefined}>
        <span class="tile tile-round" data-hue={hue}>
          <Icon name={goal.status === 'REACHED' ? 'check' : icon} />
        </span>
        <span class="way-text">
          {here && (
            <span class="chip way-here">
              <Icon name="pin" />
              {t('my-plan-here')}
            </span>
          )}
          {next && <span class="chip chip-calm">{t('my-plan-next')}</span>}
          <b class="way-name">
            <Said family="goal" of={goal} mine={mine} />
          </b>
          <StatusMark status={goal.status} />
        </span>
        <Icon name="forward" />
      </a>
    </li>
  )
}

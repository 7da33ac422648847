/** One goal: what is done to reach it, the steps towards it, and how one thinks it goes. */
import { t } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { Below } from './below'
import { Faces } from './faces'
import { Measures, StatusMark } from './goal-card'
import { Said } from './said'
import { goalOf, type Mine, type Plan } from './steps'
import { lookOfGoal } from './words'

interface Props {
  readonly id: string
  readonly plan: Plan
  readonly mine: Mine | null
}

export function GoalPage({ id, plan, mine }: Props) {
  const goal = goalOf(plan, id)
  if (!goal) {
    return (
      <Below title={t('plan-mine')}>
        <Notice icon="question">{t('my-plan-gone')}</Notice>
      </Below>
    )
  }
  const steps = 'goals' in goal ? goal.goals : []
  const { icon, hue } = lookOfGoal(goal.standard)
  return (
    <Below title={<Said family="goal" of={goal} mine={mine} />}>
      <div class="goal-head">
        <span class="tile tile-round goal-tile" data-hue={hue}>
          <Icon name={icon} />
        </span>
        <StatusMark status={goal.status} />
      </div>
      {goal.measures.length > 0 && (
        <section>
          <h2>{t('my-plan-measures')}</h2>
          <div class="card">
            <Measures measures={goal.measures} mine={mine} />
          </div>
        </section>
      )}
      {steps.length > 0 && (
        <section>
          <h2>{t('plan-goals')}</h2>
          <ul class="card goal-steps">
            {steps.map(step => (
              <li key={step.id}>
                <a href={`#/plan/goal-${step.id}`}>
                  <b>
                    <Said family="goal" of={step} mine={mine} />
                  </b>
                  <StatusMark status={step.status} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {mine?.state === 'DECIDED' ? (
        <Faces key={goal.id} goalId={goal.id} mine={mine} />
      ) : (
        <p class="quiet">{t('my-plan-faces-later')}</p>
      )}
    </Below>
  )
}

/** The plan: what it is all for, the steps on the way, and who helps. */
import type { PlanAnswer } from '../graphql/types'
import { dateText } from '../i18n/dates'
import { now } from '../i18n/oslo'
import { t, word } from '../i18n/texts'
import { answer, prepare } from '../offline/answers'
import { Answered } from '../ui/answered'
import { Icon } from '../ui/icon'
import { Norwegian } from '../ui/norwegian'
import { Notice } from '../ui/notice'
import { Screen } from '../ui/screen'
import { GoalCard } from './goal-card'
import { LanguageGoals } from './language-goals'
import { periodText } from './period'

type Plan = NonNullable<PlanAnswer['plan']>

export const preparePlan = () => prepare('plan', {})

export function PlanScreen() {
  return (
    <Screen title={t('plan-mine')}>
      <Answered of={answer('plan', {})}>
        {({ plan }) => (plan ? <Whole plan={plan} /> : <NoPlan />)}
      </Answered>
    </Screen>
  )
}

function NoPlan() {
  return (
    <section class="rest">
      <Icon name="trail" />
      <h2>{t('plan-none')}</h2>
      <p>{t('plan-none-help')}</p>
    </section>
  )
}

function Whole({ plan }: { plan: Plan }) {
  const period = periodText(plan.startsOn, plan.endsOn)
  return (
    <div class="stack">
      <section class="glance end-goal" data-hue="teal">
        <p class="glance-when">
          <b>{t('plan-end-goal')}</b>
        </p>
        <div class="glance-what">
          <span class="glance-icon">
            <Icon name="mountain" />
          </span>
          <div>
            <h2>{word('end-goal', plan.endGoal)}</h2>
            {plan.endGoalText && (
              <p>
                <Norwegian text={plan.endGoalText} />
              </p>
            )}
          </div>
        </div>
        {period && <p>{period}</p>}
      </section>
      <State plan={plan} />
      <LanguageGoals goals={plan.languageGoals} />
      {plan.goals.length > 0 && (
        <section>
          <h2>{t('plan-goals')}</h2>
          <ol class="stack goals">
            {plan.goals.map(goal => (
              <GoalCard key={goal.id} goal={goal} />
            ))}
          </ol>
        </section>
      )}
      {plan.helpers.length > 0 && <Helpers helpers={plan.helpers} />}
    </div>
  )
}

function State({ plan: { state, decidedOn, appealDeadline } }: { plan: Plan }) {
  if (state !== 'DECIDED') return <Notice icon="note">{word('plan-state', state)}</Notice>
  const open = appealDeadline !== null && appealDeadline >= now.value.date
  return (
    <Notice icon="check-circle">
      {decidedOn && t('plan-state-decided', { date: dateText(decidedOn, 'dayMonthYear') })}
      {open && <br />}
      {open && t('plan-appeal', { date: dateText(appealDeadline, 'dayMonthYear') })}
    </Notice>
  )
}

function Helpers({ helpers }: { helpers: Plan['helpers'] }) {
  return (
    <section>
      <h2>{t('plan-helpers')}</h2>
      <ul class="card helpers">
        {helpers.map(({ name, relation }) => (
          <li key={`${name} ${relation}`}>
            <span class="tile tile-round" data-hue="slate">
              <Icon name="person" />
            </span>
            <span>
              <b>
                <bdi>{name}</bdi>
              </b>
              <span class="quiet">{word('relation', relation)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

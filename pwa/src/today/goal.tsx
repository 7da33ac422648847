/** What all of it is for. */
import type { HomeAnswer } from '../graphql/types'
import { t, word } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { Norwegian } from '../ui/norwegian'

type Plan = NonNullable<HomeAnswer['home']['plan']>

export function Goal({ plan: { endGoal, endGoalText } }: { plan: Plan }) {
  return (
    <a class="card goal-link" href="#/plan">
      <span class="tile" data-hue="teal">
        <Icon name="mountain" />
      </span>
      <span>
        <span class="quiet">{t('today-goal')}</span>
        <b class="goal-name">{word('end-goal', endGoal)}</b>
        {endGoalText && (
          <span>
            <Norwegian text={endGoalText} />
          </span>
        )}
      </span>
      <Icon name="forward" />
    </a>
  )
}

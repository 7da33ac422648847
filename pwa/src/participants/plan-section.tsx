/** The integration plan: its state and deadlines, what it is for, the goals and what is done. */
import { askFirst, REASON_NEEDED } from '../graphql/client'
import { now } from '../i18n/oslo'
import { numericDate, spanText } from '../i18n/spans'
import { t, word } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { Norwegian } from '../ui/norwegian'
import { Notice } from '../ui/notice'
import type { Participant, Parts, Plan } from './parts'
import { Fact } from './person'

interface Props {
  readonly of: Participant
  readonly parts: Parts
  /** Ask for the page anew: why it is looked at has been said. */
  readonly again: () => Promise<void>
}

export function PlanSection({ of: { id, plan, planWithheld }, parts, again }: Props) {
  return (
    <section class="plan">
      <h2>{t('plan')}</h2>
      {plan ? (
        <Whole plan={plan} parts={parts} />
      ) : (
        <Notice icon={planWithheld ? 'lock' : 'trail'}>
          {t(planWithheld ? 'plan-withheld' : 'plan-none-here')}
        </Notice>
      )}
      <p class="plan-ways">
        {/* Somebody else's case: why it is looked at is said first, and recorded. */}
        {planWithheld && (
          <button
            type="button"
            class="ds-button"
            onClick={async () => {
              if (await askFirst(REASON_NEEDED, { participantId: id })) await again()
            }}
          >
            {t('plan-withheld-show')}
          </button>
        )}
        <a class="ds-button" data-variant="secondary" href={`#/participants/${id}/levels`}>
          <Icon name="language" />
          {t('levels-to')}
        </a>
      </p>
    </section>
  )
}

function Whole({ plan, parts: { Goal, LanguageGoals } }: { plan: Plan; parts: Parts }) {
  const { state, version, decidedOn, appealDeadline, startsOn, endsOn } = plan
  return (
    <>
      <div class="card plan-head">
        <span class="tile" data-hue="teal">
          <Icon name="mountain" />
        </span>
        <div>
          <p class="quiet">{t('plan-end-goal')}</p>
          <h3>{word('end-goal', plan.endGoal)}</h3>
          {plan.endGoalText && <Norwegian text={plan.endGoalText} />}
        </div>
        <dl class="facts-list">
          <Fact name={t('plan-state')}>{word('plan-in-list', state)}</Fact>
          <Fact name={t('plan-version')}>{version}</Fact>
          <Fact name={t('plan-decided-on')}>{decidedOn && numericDate(decidedOn)}</Fact>
          <Fact name={t('plan-appeal-until')}>
            {appealDeadline && (
              <>
                {numericDate(appealDeadline)}
                {appealDeadline >= now.value.date && <small> {t('plan-appeal-open')}</small>}
              </>
            )}
          </Fact>
          <Fact name={t('plan-runs')}>{(startsOn || endsOn) && spanText(startsOn, endsOn)}</Fact>
        </dl>
      </div>
      <LanguageGoals goals={plan.languageGoals} />
      {plan.goals.length > 0 && (
        <ol class="goals">
          {plan.goals.map(goal => (
            <Goal key={goal.id} goal={goal} />
          ))}
        </ol>
      )}
    </>
  )
}

/** What one has agreed to: how much of what, why, one's own words about it, and what is signed. */

import { dateText } from '../i18n/dates'
import { durationText } from '../i18n/durations'
import { languageName } from '../i18n/language-names'
import { speaksNorwegian, t } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { Below } from './below'
import { Commitments } from './commitment'
import { periodText } from './period'
import { Written } from './said'
import type { Mine, Plan } from './steps'

export function Agreed({ plan, mine }: { plan: Plan; mine: Mine }) {
  return (
    <Below title={t('my-plan-agreed')}>
      <Extent plan={plan} mine={mine} />
      {mine.reasons && (
        <section>
          <h2>{t('my-plan-reasons')}</h2>
          <div class="card plan-prose">
            <Written part="REASONS" partId={plan.id} text={mine.reasons} mine={mine} />
          </div>
        </section>
      )}
      {mine.participantView && (
        <section>
          <h2>{t('my-plan-view')}</h2>
          <div class="card plan-prose">
            <View mine={mine} planId={plan.id} text={mine.participantView} />
          </div>
        </section>
      )}
      <Commitments mine={mine} />
      {mine.state === 'DECIDED' && (
        <a class="card goal-link" href={`/files/plans/${mine.id}.pdf`} download>
          <span class="tile" data-hue="slate">
            <Icon name="note" />
          </span>
          <span>
            <b>{t('my-plan-paper')}</b>
          </span>
          <Icon name="down" />
        </a>
      )}
    </Below>
  )
}

/** One's own words may stand in any language: only Norwegian ones are marked as such. */
function View({ mine, planId, text }: { mine: Mine; planId: string; text: string }) {
  const tag = mine.participantViewLanguage
  if (!tag || /^(nb|nn|no)/.test(tag)) {
    return <Written part="PARTICIPANT_VIEW" partId={planId} text={text} mine={mine} />
  }
  return (
    <bdi lang={tag} dir="auto">
      {text}
    </bdi>
  )
}

function Extent({ plan, mine }: { plan: Plan; mine: Mine }) {
  const { norwegianMinutes, norwegianUntil, socialStudiesHours, socialStudiesLanguage } = mine
  const period = periodText(plan.startsOn, plan.endsOn)
  if (!period && norwegianMinutes === null && !socialStudiesHours) return null
  return (
    <ul class="card plan-extent">
      {period && (
        <li>
          <Icon name="calendar" />
          <p>{period}</p>
        </li>
      )}
      {norwegianMinutes !== null && (
        <li>
          <Icon name="language" />
          <p>
            <b>{t('my-plan-norwegian')}</b>
            <span>{t('plan-weekly', { duration: durationText(norwegianMinutes) })}</span>
            {norwegianUntil && (
              <span>{t('plan-until', { to: dateText(norwegianUntil, 'dayMonthYear') })}</span>
            )}
          </p>
        </li>
      )}
      {!!socialStudiesHours && (
        <li>
          <Icon name="globe" />
          <p>
            <b>{t('my-plan-field-social-studies-hours')}</b>
            <span>{t('duration-hours', { hours: socialStudiesHours })}</span>
            {socialStudiesLanguage && !speaksNorwegian() && (
              <span>{languageName(socialStudiesLanguage)}</span>
            )}
          </p>
        </li>
      )}
    </ul>
  )
}

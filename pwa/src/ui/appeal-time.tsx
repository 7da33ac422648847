/** Whether an appeal against a decision can still come, by colour, pictogram and word. */
import type { ComponentChildren } from 'preact'
import { now } from '../i18n/oslo'
import { daysBetween, numericDate } from '../i18n/spans'
import { t } from '../i18n/texts'
import { Icon } from './icon'

interface Props {
  /** The last day; null while the decision has not been made known, when no time runs yet. */
  readonly until: string | null
  /** What to say of a decision that has not been made known, and what follows from that. */
  readonly untold: readonly [string, string]
  /** When and how it was made known. */
  readonly children?: ComponentChildren
}

export function AppealTime({ until, untold: [untold, help], children }: Props) {
  if (!until) {
    return (
      <p class="decision-state" data-tone="soon">
        <Icon name="warning" />
        <span>
          <b>{untold}.</b> {help}
        </span>
      </p>
    )
  }
  const left = daysBetween(now.value.date, until)
  const date = numericDate(until)
  return (
    <p class="decision-state" data-tone={left >= 0 ? 'calm' : 'none'}>
      <Icon name={left >= 0 ? 'clock' : 'check-circle'} />
      <span>
        <b>
          {left >= 0
            ? t('decision-appeal-left', { count: left, date })
            : t('decision-appeal-over', { date })}
        </b>{' '}
        {children && <span class="quiet">{children}</span>}
      </span>
    </p>
  )
}

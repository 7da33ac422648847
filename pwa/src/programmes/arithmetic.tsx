/** How long a programme may last, step by step, each step with the rule that says so. */
import { numericDate } from '../i18n/spans'
import { t } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import type { Frame } from './record'

export type Step = Frame['steps'][number]

interface Props {
  readonly frame: Frame
  /** It is being worked out anew. */
  readonly busy?: boolean
}

export function Arithmetic({ frame, busy = false }: Props) {
  const unverified = frame.steps.some(step => !step.verified)
  return (
    <div class="arithmetic" aria-busy={busy}>
      <p class="arithmetic-sum" role="status">
        {frame.maxMonths !== null && <b>{monthsText(frame.maxMonths)}</b>}
        {frame.lastDay && <span>{t('frame-until', { date: numericDate(frame.lastDay) })}</span>}
      </p>
      <ol>
        {frame.steps.map(step => (
          <Line key={step.code} step={step} />
        ))}
      </ol>
      {unverified && (
        <Notice icon="warning" tone="careful">
          {t('frame-unverified')}
        </Notice>
      )}
    </div>
  )
}

function Line({ step }: { step: Step }) {
  const hinders = step.source === ''
  return (
    <li data-hinders={hinders || undefined}>
      <Icon name={hinders ? 'warning' : step.toDay ? 'calendar' : 'check'} />
      <span>
        {stepText(step)}
        {step.fromDay && step.toDay && (
          <span class="arithmetic-days">
            {numericDate(step.fromDay)} <Icon name="forward" />{' '}
            <span class="ds-sr-only">{t('review-becomes')}</span> {numericDate(step.toDay)}
          </span>
        )}
        {step.source && <small class="quiet">{step.source}</small>}
      </span>
    </li>
  )
}

/** A step in words: months are said with their word, an age as it is. */
export function stepText({ code, number, fromDay }: Step): string {
  return t(`step-${code.replaceAll('_', '-')}`, {
    number: number ?? 0,
    months: monthsText(number ?? 0),
    from: fromDay ? numericDate(fromDay) : '',
  })
}

export function monthsText(months: number): string {
  return t('frame-length-of', { months })
}

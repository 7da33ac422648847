/** Days, and ends of days, on which nothing is expected of anybody. */
import { t, word } from '../i18n/texts'
import { Icon } from '../ui/icon'
import type { Day } from './home'

export function DayOff({ dayOff }: { dayOff: NonNullable<Day['dayOff']> }) {
  const free = dayOff.kind === 'WEEKEND' ? t('today-weekend') : t('today-day-off')
  const reason = word('day-off', dayOff.code, dayOff.name ?? '')
  return (
    <section class="rest">
      <Icon name="sun" />
      <h2>{free}</h2>
      {dayOff.kind !== 'WEEKEND' && reason && <p>{t('today-day-off-reason', { reason })}</p>}
    </section>
  )
}

export function Nothing() {
  return (
    <section class="rest">
      <Icon name="sun" />
      <h2>{t('today-nothing')}</h2>
    </section>
  )
}

export function Finished() {
  return (
    <section class="rest">
      <Icon name="check-circle" />
      <h2>{t('today-finished')}</h2>
    </section>
  )
}

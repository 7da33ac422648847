/** Days, and ends of days, on which nothing is expected of anybody. */
import { addDays, dateText } from '../i18n/dates'
import { now } from '../i18n/oslo'
import { t, word } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { KindTile } from '../ui/looks'
import { Norwegian } from '../ui/norwegian'
import type { Day, Occurrence } from './home'

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

/** When it goes on: the next lesson of another day. */
export function Coming({ occurrence: { date, starts, kind, place } }: { occurrence: Occurrence }) {
  const tomorrow = date === addDays(now.value.date, 1)
  return (
    <section class="card coming">
      <KindTile kind={kind} />
      <div>
        <p class="quiet">{t('today-coming', { day: dateText(date) })}</p>
        {tomorrow && <p class="chip chip-calm">{t('day-tomorrow')}</p>}
        <p class="lesson-name">
          <time>{starts}</time> {word('activity', kind)}
        </p>
        {place && (
          <p class="fact quiet">
            <Icon name="pin" />
            <Norwegian text={place} marked={false} />
          </p>
        )}
      </div>
    </section>
  )
}

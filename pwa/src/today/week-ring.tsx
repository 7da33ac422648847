/** The hours of the week so far, small; the hours screen explains them. */
import type { HomeAnswer } from '../graphql/types'
import { decimalHours, durationText, hoursText } from '../i18n/durations'
import { now } from '../i18n/oslo'
import { t } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { Ring } from '../ui/ring'

type Week = HomeAnswer['home']['week']

export function WeekRing({ week: { account, days } }: { week: Week }) {
  const { attendedMinutes, plannedMinutes, targetMinutes } = account
  const whole = Math.max(targetMinutes, plannedMinutes, 1)
  const today = days.find(day => day.date === now.value.date)
  return (
    <a class="card week-ring" href="#/hours">
      <Ring arcs={[{ share: attendedMinutes / whole, tone: 'done' }]}>
        <b>{t('number', { value: decimalHours(attendedMinutes) })}</b>
      </Ring>
      <span>
        <span class="quiet">{t('today-week-hours')}</span>
        <span class="week-ring-sum">
          <b>{durationText(attendedMinutes)}</b>{' '}
          {t('today-of', { target: hoursText(targetMinutes) })}
        </span>
        {today && today.plannedMinutes > 0 && (
          <span class="quiet">
            {t('today-day-hours')}: {durationText(today.plannedMinutes)}
          </span>
        )}
      </span>
      <Icon name="forward" />
    </a>
  )
}

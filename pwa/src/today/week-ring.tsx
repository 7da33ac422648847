/** The hours of the week so far, small; the hours screen explains them. */
import type { HomeAnswer } from '../graphql/types'
import { durationText, hoursFigure, hoursText } from '../i18n/durations'
import { t } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { Ring } from '../ui/ring'

type Account = HomeAnswer['home']['week']['account']

export function WeekRing({ account }: { account: Account }) {
  const { attendedMinutes, plannedMinutes, targetMinutes } = account
  const whole = Math.max(targetMinutes, plannedMinutes, 1)
  return (
    <a class="card week-ring" href="#/hours">
      <Ring arcs={[{ share: attendedMinutes / whole, tone: 'done' }]}>
        <b>{hoursFigure(attendedMinutes)}</b>
      </Ring>
      <span>
        <span class="quiet">{t('today-week-hours')}</span>
        <b class="goal-name">{durationText(attendedMinutes)}</b>
        <span>{t('today-of', { target: hoursText(targetMinutes) })}</span>
      </span>
      <Icon name="forward" />
    </a>
  )
}

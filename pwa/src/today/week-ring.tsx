/** The hours of the week so far, small; the hours screen explains them. */
import type { HomeAnswer } from '../graphql/types'
import { durationText, hoursFigure, hoursText } from '../i18n/durations'
import { t } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { Ring } from '../ui/ring'

interface Props {
  readonly account: HomeAnswer['home']['week']['account']
  /** Minutes that are over and not recorded yet. */
  readonly waiting: number
}

export function WeekRing({ account, waiting }: Props) {
  const { attendedMinutes, excusedMinutes, unexcusedMinutes, unrecordedMinutes } = account
  const { plannedMinutes, targetMinutes } = account
  const whole = Math.max(targetMinutes, plannedMinutes, 1)
  // What lies outside the programme has no mark either, and does not count.
  const unrecorded = Math.min(waiting, unrecordedMinutes)
  const arcs = [
    { tone: 'attended', share: attendedMinutes / whole },
    { tone: 'excused', share: excusedMinutes / whole },
    { tone: 'unexcused', share: unexcusedMinutes / whole },
    { tone: 'unrecorded', share: unrecorded / whole },
    { tone: 'ahead', share: (unrecordedMinutes - unrecorded) / whole },
  ]
  return (
    <a class="card week-ring" href="#/hours">
      <Ring arcs={arcs}>
        <b aria-hidden="true">{hoursFigure(attendedMinutes)}</b>
      </Ring>
      <span>
        <span class="quiet">{t('today-week-hours')}</span>
        <b class="goal-name">{durationText(attendedMinutes)}</b>
        <span>{t('today-of', { target: hoursText(targetMinutes) })}</span>
        {unrecorded > 0 && (
          <span class="quiet">
            {t('hours-unrecorded')}: {durationText(unrecorded)}
          </span>
        )}
      </span>
      <Icon name="forward" />
    </a>
  )
}

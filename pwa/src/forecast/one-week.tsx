/** The week that is looked at more closely: its hours, what is missing, and why. */
import type { ComponentChildren } from 'preact'
import { addDays, dateText, mondayOf, weekNumber } from '../i18n/dates'
import { hoursFigure } from '../i18n/durations'
import { t } from '../i18n/texts'
import { Causes } from './causes'
import type { Cause, GroupWeek, Week } from './weeks'

export function OneWeek({ of: { week, ...hours } }: { of: Week }) {
  const { plannedMinutes, targetMinutes, gapMinutes, causes } = hours
  return (
    <Details week={week} causes={causes}>
      {targetMinutes > 0 ? (
        <p>
          {t('forecast-hours-of', {
            planned: hoursFigure(plannedMinutes),
            target: hoursFigure(targetMinutes),
          })}
          {'. '}
          <b>
            {gapMinutes > 0
              ? t('forecast-missing', { gap: hoursFigure(gapMinutes) })
              : t('forecast-full')}
          </b>
        </p>
      ) : (
        <p>{t('forecast-due-nothing')}</p>
      )}
    </Details>
  )
}

export function OneGroupWeek({ of: each }: { of: GroupWeek }) {
  const { week, members, below, gapMinutes, plannedMinutes, targetMinutes, causes } = each
  return (
    <Details week={week} causes={causes}>
      {members > 0 && (
        <p>
          <b>
            {below
              ? t('forecast-together', { gap: hoursFigure(gapMinutes), below, members })
              : t('forecast-full')}
          </b>
        </p>
      )}
      <p class="quiet">
        {t('forecast-own-hours', {
          planned: hoursFigure(plannedMinutes),
          target: hoursFigure(targetMinutes),
        })}
      </p>
    </Details>
  )
}

interface Props {
  readonly week: string
  readonly causes: readonly Cause[]
  readonly children: ComponentChildren
}

function Details({ week, causes, children }: Props) {
  const monday = mondayOf(week)
  return (
    <div class="strip-details" aria-live="polite">
      <h3>
        {t('forecast-from-to', {
          week: weekNumber(week),
          from: dateText(monday, 'dayMonth'),
          to: dateText(addDays(monday, 6), 'dayMonth'),
        })}
      </h3>
      {children}
      {causes.length > 0 && <Causes of={causes} />}
    </div>
  )
}

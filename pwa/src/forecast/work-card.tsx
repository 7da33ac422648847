/** The fifteen hours of § 14 a, with the arithmetic, so that anybody can do the sum again. */
import { weekNumber } from '../i18n/dates'
import { hoursFigure } from '../i18n/durations'
import { t } from '../i18n/texts'
import { Icon } from '../ui/icon'
import type { Work } from './weeks'

export function WorkCard({ of: work }: { of: Work }) {
  const { averageMinutes, otherAverageMinutes, leaveWeeks, excludesLeave, isMet, shares } = work
  const other = otherAverageMinutes === null ? '–' : hoursFigure(otherAverageMinutes)
  return (
    <section class="card work">
      <h2>{t('work-hours')}</h2>
      {averageMinutes === null ? (
        <p>
          {t('work-counts-from', {
            week: weekNumber(work.firstWeek),
            year: work.firstWeek.slice(0, 4),
          })}
        </p>
      ) : (
        <>
          <p class="fact work-answer" data-met={isMet || undefined}>
            <Icon name={isMet ? 'check-circle' : 'warning'} />
            <span>
              <b>{t('work-average', { hours: hoursFigure(averageMinutes) })}</b>{' '}
              {t(isMet ? 'work-met' : 'work-short')}
            </span>
          </p>
          <p>
            {t('work-arithmetic', {
              sum: hoursFigure(work.minutes),
              weeks: work.countedWeeks,
            })}
          </p>
          <ul class="work-parts quiet">
            {shares.map(({ minutes, weeks }) => (
              <li key={minutes}>{t('work-part', { weeks, hours: hoursFigure(minutes) })}</li>
            ))}
          </ul>
          <p class="quiet">
            {t('work-over', {
              first: weekText(work.firstWeek),
              last: weekText(work.lastWeek),
            })}
          </p>
          {leaveWeeks > 0 && (
            <p class="quiet">
              {t(excludesLeave ? 'work-leave-out' : 'work-leave-in', { weeks: leaveWeeks, other })}
            </p>
          )}
        </>
      )}
      <p class="quiet">{t('work-rule')}</p>
    </section>
  )
}

/** "48/2026", as weeks are written where the year matters. */
function weekText(week: string): string {
  return `${weekNumber(week)}/${week.slice(0, 4)}`
}

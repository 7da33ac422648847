/** This week, a column for each day. */
import { dateText, weekdayIndex, weekdayText, weekNumber } from '../i18n/dates'
import { hoursFigure } from '../i18n/durations'
import { now } from '../i18n/oslo'
import { t, word } from '../i18n/texts'
import type { Day, Participant, Parts } from './parts'

interface Props {
  readonly week: Participant['week']
  readonly Row: Parts['Row']
}

export function WeekGrid({ week, Row }: Props) {
  const shown = week.days.filter(isShown)
  return (
    <section class="card">
      <h2>
        {t('week-this')}{' '}
        <span class="quiet">{t('week-number', { week: weekNumber(week.week) })}</span>
      </h2>
      {shown.every(isOutside) ? (
        <p>{t('week-outside')}</p>
      ) : (
        <div class="days">
          {shown.map(day => (
            <DayColumn key={day.date} day={day} Row={Row} />
          ))}
        </div>
      )}
    </section>
  )
}

const FRIDAY = 4

/** A weekend only takes room when something happens on it. */
function isShown(day: Day): boolean {
  return day.occurrences.length > 0 || weekdayIndex(day.date) <= FRIDAY
}

function isOutside(day: Day): boolean {
  return day.dayOff?.kind === 'OUTSIDE_PROGRAMME' && day.occurrences.length === 0
}

function DayColumn({ day, Row }: { day: Day; Row: Parts['Row'] }) {
  const { date, time } = now.value
  const when = ({ starts, ends }: { starts: string; ends: string }) => {
    if (day.date !== date) return day.date < date ? 'past' : 'ahead'
    if (time >= ends) return 'past'
    return time >= starts ? 'now' : 'ahead'
  }
  return (
    <section class="day-column" data-today={day.date === date || undefined}>
      <h3>
        <span class="capital">{weekdayText(day.date)}</span>
        <span class="quiet">{dateText(day.date, 'dayMonth')}</span>
      </h3>
      {day.dayOff && (
        <p class="day-free">{word('day-off', day.dayOff.code, day.dayOff.name ?? '')}</p>
      )}
      {day.occurrences.length > 0 && (
        <ul class="lessons">
          {day.occurrences.map(each => (
            // What to bring is between the teacher and the participant.
            <Row key={each.id} occurrence={{ ...each, bring: null }} when={when(each)} />
          ))}
        </ul>
      )}
      {!day.dayOff && day.occurrences.length === 0 && <p class="quiet">{t('day-empty')}</p>}
      {day.targetMinutes > 0 && (
        <p class="day-total" data-short={day.plannedMinutes < day.targetMinutes || undefined}>
          {t('week-of', {
            planned: hoursFigure(day.plannedMinutes),
            target: hoursFigure(day.targetMinutes),
          })}
        </p>
      )}
    </section>
  )
}

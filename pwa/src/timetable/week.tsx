/** A week as a calm list of days. */
import type { WeekAnswer } from '../graphql/types'
import { addDays, dateText, isoWeek, mondayOf, weekdayIndex, weekNumber } from '../i18n/dates'
import { durationText } from '../i18n/durations'
import { now } from '../i18n/oslo'
import { t, word } from '../i18n/texts'
import { answer, prepare } from '../offline/answers'
import { Answered } from '../ui/answered'
import { Icon } from '../ui/icon'
import { Norwegian } from '../ui/norwegian'
import { Screen } from '../ui/screen'
import { OccurrenceRow, type When } from './occurrence'

type Day = WeekAnswer['week']['days'][number]

/** The answer for an ISO week, such as "2026-W48". */
export const weekAnswer = (week: string) => answer('week', { week })

export const prepareWeek = (week: string) => prepare('week', { week })

export function Week({ week }: { week: string }) {
  const monday = mondayOf(week)
  const current = isoWeek(now.value.date)
  return (
    <Screen
      title={t('week-number', { week: weekNumber(week) })}
      {...(week === current && { above: t('week-this') })}
    >
      <p class="quiet span">{spanText(monday)}</p>
      <nav class="turn" aria-label={t('menu-week')}>
        <WeekLink week={isoWeek(addDays(monday, -7))} label={t('week-previous')} icon="back" />
        <WeekLink week={isoWeek(addDays(monday, 7))} label={t('week-next')} icon="forward" />
        {week !== current && (
          <a class="turn-link turn-back" href="#/week">
            {t('week-this')}
          </a>
        )}
      </nav>
      <Answered of={weekAnswer(week)} key={week}>
        {({ week: { days } }) =>
          days.every(isOutside) ? (
            <Outside />
          ) : (
            <div class="stack">
              {days.filter(isShown).map(day => (
                <DayList key={day.date} day={day} />
              ))}
            </div>
          )
        }
      </Answered>
    </Screen>
  )
}

function spanText(monday: string): string {
  return `${dateText(monday, 'dayMonth')} – ${dateText(addDays(monday, 6), 'dayMonth')}`
}

function WeekLink(props: { week: string; label: string; icon: 'back' | 'forward' }) {
  return (
    <a class="turn-link" href={`#/week/${props.week}`}>
      {props.icon === 'back' && <Icon name="back" />}
      <span>{props.label}</span>
      {props.icon === 'forward' && <Icon name="forward" />}
    </a>
  )
}

/** Saturdays and Sundays only take room when something happens on them. */
function isShown(day: Day): boolean {
  return day.occurrences.length > 0 || weekdayIndex(day.date) < 5
}

function isOutside({ dayOff, occurrences }: Day): boolean {
  return dayOff?.kind === 'OUTSIDE_PROGRAMME' && occurrences.length === 0
}

/** A whole week before the programme, or after it. */
function Outside() {
  return (
    <section class="rest">
      <Icon name="calendar" />
      <h2>{t('day-off-outside-programme')}</h2>
    </section>
  )
}

function DayList({ day }: { day: Day }) {
  const { date, time } = now.value
  const today = day.date === date
  return (
    <section class="day" data-today={today || undefined} data-past={day.date < date || undefined}>
      <h2 class="day-head">
        <span class="capital">{dateText(day.date)}</span>
        {today && <span class="chip">{t('day-today')}</span>}
        {day.date === addDays(date, 1) && <span class="chip chip-calm">{t('day-tomorrow')}</span>}
        {day.plannedMinutes > 0 && <span class="day-sum">{durationText(day.plannedMinutes)}</span>}
      </h2>
      {day.dayOff && <DayOff dayOff={day.dayOff} />}
      {day.occurrences.length > 0 && (
        <ul class="lessons">
          {day.occurrences.map(each => (
            <OccurrenceRow
              key={each.id}
              occurrence={each}
              when={today ? when(each, time) : undefined}
            />
          ))}
        </ul>
      )}
      {!day.dayOff && day.occurrences.length === 0 && <p class="quiet">{t('day-empty')}</p>}
    </section>
  )
}

function DayOff({ dayOff }: { dayOff: NonNullable<Day['dayOff']> }) {
  return (
    <p class="fact day-off">
      <Icon name={dayOff.kind === 'CLOSURE' ? 'parasol' : 'sun'} />
      <span>
        {word('day-off', dayOff.code)}
        {dayOff.name && (
          <span class="quiet">
            {' '}
            <Norwegian text={dayOff.name} marked={false} />
          </span>
        )}
      </span>
    </p>
  )
}

function when({ starts, ends }: { starts: string; ends: string }, time: string): When {
  if (time >= ends) return 'past'
  return time >= starts ? 'now' : 'ahead'
}

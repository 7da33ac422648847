/** The first screen: one glance, and you know where to be. */
import type { ReadonlySignal } from '@preact/signals'
import type { ComponentType } from 'preact'
import type { WeekAnswer } from '../graphql/types'
import { addDays, dateText, isoWeek } from '../i18n/dates'
import { durationText } from '../i18n/durations'
import { now } from '../i18n/oslo'
import { t } from '../i18n/texts'
import { type Answer, answer } from '../offline/answers'
import { Answered } from '../ui/answered'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { Screen } from '../ui/screen'
import { Goal } from './goal'
import type { Day, Home, Occurrence } from './home'
import { firstAfter, momentOf, waitingMinutes } from './moment'
import { ComingCard, NowCard } from './now-card'
import { DayOff, Finished, Nothing } from './quiet-day'
import { WeekRing } from './week-ring'

interface Props {
  /** How a lesson looks in a list; the timetable's own row. */
  readonly Row: ComponentType<{ occurrence: Occurrence; when?: 'past' | 'now' | 'ahead' }>
  /** What is new on the days after this one; the timetable's own, too. */
  readonly Ahead: ComponentType<{ date: string }>
  /** The answer for another week, for the days that this one does not hold. */
  readonly weekAnswer: (week: string) => ReadonlySignal<Answer<WeekAnswer>>
}

export function Today(props: Props) {
  const home = answer('home', {})
  const name = home.value.data?.home.name.split(' ')[0]
  return (
    <Screen
      title={<span class="capital">{dateText(now.value.date)}</span>}
      above={name ? t('today-hello', { name }) : t('menu-today')}
    >
      <Answered of={home}>{({ home }) => <Glance home={home} {...props} />}</Answered>
    </Screen>
  )
}

function Glance({ home, Row, Ahead, weekAnswer }: Props & { home: Home }) {
  const { date, time } = now.value
  const coming = weekAnswer(isoWeek(addDays(home.week.to, 1))).value.data?.week
  const days: readonly Day[] = [...home.week.days, ...(coming?.days ?? [])]
  const day = days.find(each => each.date === date)
  if (!day) return <TooOld />
  const { current, next, finished } = momentOf(day.occurrences, time)
  const after = firstAfter(days, date)
  return (
    <div class="stack">
      {current && <NowCard occurrence={current} time={time} />}
      {next && <NowCard occurrence={next} time={time} ahead={current !== null} />}
      {finished && <Finished />}
      {!current && !next && !finished && <Rest day={day} />}
      {!current && !next && after && <ComingCard occurrence={after} />}
      <a class="ds-button wide" data-size="lg" data-variant="secondary" href="#/absence">
        <Icon name="first-aid" />
        {t('today-cannot-come')}
      </a>
      {day.occurrences.length > 0 && (
        <section>
          <h2 class="between">
            {t('today-day')}
            <span class="quiet">
              <span class="ds-sr-only">{t('today-day-hours')}: </span>
              {durationText(day.plannedMinutes)}
            </span>
          </h2>
          <ul class="lessons card">
            {day.occurrences.map(each => (
              <Row key={each.id} occurrence={each} when={whenOf(each, time)} />
            ))}
          </ul>
        </section>
      )}
      <Ahead date={date} />
      {home.week.week === isoWeek(date) && isCounted(home.week.account) && (
        <WeekRing
          account={home.week.account}
          waiting={waitingMinutes(home.week.days, date, time)}
        />
      )}
      {home.plan && <Goal plan={home.plan} />}
    </div>
  )
}

/** Whether there is anything to count in a week: before the programme there is not. */
function isCounted({ plannedMinutes, targetMinutes }: Home['week']['account']): boolean {
  return plannedMinutes > 0 || targetMinutes > 0
}

/** What the phone keeps ends before today. */
function TooOld() {
  return (
    <Notice icon="offline" tone="careful">
      {t('offline-empty')}
    </Notice>
  )
}

function Rest({ day }: { day: Day }) {
  return day.dayOff ? <DayOff dayOff={day.dayOff} /> : <Nothing />
}

function whenOf({ starts, ends }: Occurrence, time: string) {
  if (time >= ends) return 'past'
  return time >= starts ? 'now' : 'ahead'
}

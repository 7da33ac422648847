/** The lessons of a day, the one that is now first. */
import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { RegistersOfDayAnswer } from '../graphql/types'
import { addDays, dateText } from '../i18n/dates'
import { now } from '../i18n/oslo'
import { t, word } from '../i18n/texts'
import { answer, offline } from '../offline/answers'
import { outbox } from '../offline/outbox'
import { Answered } from '../ui/answered'
import { Icon } from '../ui/icon'
import { KindTile } from '../ui/looks'
import { Screen } from '../ui/screen'
import { currentOf } from './current'
import { answeredMarks, countOf, type MarkAnswer } from './marks'
import { addressOf } from './place'
import { answered } from './told'
import { Unsent } from './unsent'

export type Count = RegistersOfDayAnswer['registersOfDay'][number]

interface Props {
  readonly date: string
  readonly keepsUnit: boolean
  readonly teaches: boolean
}

export function DayScreen({ date, keepsUnit, teaches }: Props) {
  const unit = useSignal(keepsUnit && !teaches)
  const today = now.value.date
  // Another day's, and a whole unit's, are looked at and not kept.
  const asked = useMemo(
    () => answer('registersOfDay', { date, wholeUnit: unit.value }, unit.value || date !== today),
    [date, unit.value, today],
  )
  return (
    <Screen
      title={t('roll-title')}
      above={dateText(date)}
      action={
        <a class="ds-button" data-variant="secondary" href="#/registers-missing">
          <Icon name="pencil" />
          {t('roll-to-missing')}
        </a>
      }
    >
      <div class="roll-head">
        <Days date={date} />
        {keepsUnit && teaches && <Whose unit={unit} />}
      </div>
      <Elsewhere />
      <Unsent />
      <Answered of={asked} key={`${date} ${unit.value}`}>
        {({ registersOfDay }) => (
          <Lessons
            all={withOwn(registersOfDay, asked.value.savedAt ?? 0)}
            date={date}
            whole={unit.value}
          />
        )}
      </Answered>
    </Screen>
  )
}

/** The counts with what this device has told since. */
function withOwn(all: readonly Count[], savedAt: number): Count[] {
  const [entries, told] = [outbox.entries.value, answered.value]
  return all.map(each => ({
    ...each,
    recorded: countOf(each.lesson, each, entries, told, savedAt),
  }))
}

function Days({ date }: { date: string }) {
  const to = (day: string) => (day === now.value.date ? '#/register' : `#/register/${day}`)
  return (
    <nav class="roll-days" aria-label={t('roll-day')}>
      <a class="ds-button" data-variant="secondary" href={to(addDays(date, -1))}>
        <Icon name="back" />
        <span class="ds-sr-only">{t('roll-before')}</span>
      </a>
      <a
        class="ds-button"
        data-variant="secondary"
        href="#/register"
        aria-current={date === now.value.date ? 'date' : undefined}
      >
        {t('roll-today')}
      </a>
      <a class="ds-button" data-variant="secondary" href={to(addDays(date, 1))}>
        <Icon name="forward" />
        <span class="ds-sr-only">{t('roll-after')}</span>
      </a>
      <input
        autocomplete="off"
        class="ds-input"
        type="date"
        aria-label={t('roll-day')}
        value={date}
        onChange={event => {
          if (event.currentTarget.value) location.hash = to(event.currentTarget.value)
        }}
      />
    </nav>
  )
}

function Whose({ unit }: { unit: { value: boolean } }) {
  return (
    <fieldset class="roll-whose">
      <legend class="ds-sr-only">{t('roll-whose')}</legend>
      {[false, true].map(whole => (
        <button
          key={String(whole)}
          type="button"
          class="ds-button"
          data-variant={unit.value === whole ? 'primary' : 'secondary'}
          aria-pressed={unit.value === whole}
          onClick={() => {
            unit.value = whole
          }}
        >
          {t(whole ? 'roll-unit' : 'roll-mine')}
        </button>
      ))}
    </fieldset>
  )
}

/** Conflicts and refusals, by the lesson in which somebody must look at them. */
function Elsewhere() {
  const places = new Map<string, number>()
  for (const kept of outbox.entries.value) {
    if (kept.operation !== 'markAttendance' || kept.state === 'waiting') continue
    for (const place of toLookAt(kept)) places.set(place, (places.get(place) ?? 0) + 1)
  }
  if (places.size === 0) return null
  return (
    <ul class="roll-elsewhere">
      {[...places].map(([address, count]) => (
        <li key={address}>
          <a class="notice notice-careful" href={address}>
            <Icon name="warning" />
            <span>{t('roll-conflicts', { count })}</span>
            <Icon name="forward" />
          </a>
        </li>
      ))}
    </ul>
  )
}

function toLookAt(kept: (typeof outbox.entries.value)[number]): string[] {
  const answers = (kept.answer as { markAttendance: readonly MarkAnswer[] } | undefined) ?? null
  const marks = answers
    ? answeredMarks(kept, { markAttendance: [...answers.markAttendance] })
        .filter(({ answer: { fate } }) => fate === 'CONFLICT' || fate === 'REFUSED')
        .map(({ mark }) => mark)
    : (kept.variables as { input: { marks: { slotId: string; onDate: string }[] } }).input.marks
  return marks.map(addressOf)
}

function Lessons({ all, date, whole }: { all: readonly Count[]; date: string; whole: boolean }) {
  if (all.length === 0) {
    return (
      <div class="nobody">
        <Icon name="calendar" />
        <h2>{t('roll-none')}</h2>
        <p>{t('roll-none-help')}</p>
      </div>
    )
  }
  const shown = all.filter(({ mine }) => whole || mine)
  const others = whole ? [] : all.filter(({ mine }) => !mine)
  const isToday = date === now.value.date
  const current = isToday ? currentOf(shown, now.value.time) : null
  const rest = shown.filter(each => each !== current)
  const earlier = isToday ? rest.filter(({ lesson }) => lesson.ends <= now.value.time) : []
  const later = rest.filter(each => !earlier.includes(each))
  return (
    <>
      {current && <Current of={current} />}
      <Part all={later} title={isToday && current ? t('roll-later') : null} />
      <Part all={earlier} title={t('roll-earlier')} />
      <Part all={others} title={t('roll-others')} />
      {isToday && !whole && !offline.value && shown.length > 0 && (
        <p class="fact quiet">
          <Icon name="check-circle" />
          <span>
            {t('roll-kept')} <a href="#/offline-code">{t('offline-code')}</a>
          </span>
        </p>
      )}
    </>
  )
}

function Current({ of }: { of: Count }) {
  const { lesson } = of
  const isNow = lesson.starts <= now.value.time
  return (
    <section class="card roll-current">
      <p class="roll-when">{t(isNow ? 'roll-now' : 'roll-next')}</p>
      <LessonFacts of={of} heading />
      <a class="ds-button" href={addressOf(lesson)}>
        <Icon name="check-circle" />
        {t('roll-call')}
      </a>
    </section>
  )
}

function Part({ all, title }: { all: readonly Count[]; title: string | null }) {
  if (all.length === 0) return null
  return (
    <section class="roll-part">
      {title && <h2>{title}</h2>}
      <LessonList all={all} />
    </section>
  )
}

export function LessonList({ all }: { all: readonly Count[] }) {
  return (
    <ul class="roll-lessons">
      {all.map(each => (
        <li key={addressOf(each.lesson)}>
          <a class="card roll-lesson" href={addressOf(each.lesson)}>
            <LessonFacts of={each} />
            <Icon name="forward" />
          </a>
        </li>
      ))}
    </ul>
  )
}

function LessonFacts({ of, heading = false }: { of: Count; heading?: boolean }) {
  const { lesson, group, person, teacher } = of
  const name = lesson.name ?? word('activity', lesson.kind)
  const whose = group ?? person ?? ''
  const title = (
    <>
      <bdi>{whose}</bdi> · {name}
    </>
  )
  return (
    <div class="roll-facts">
      <KindTile kind={lesson.kind} />
      <div>
        {heading ? <h2>{title}</h2> : <b>{title}</b>}
        <span class="quiet">
          {lesson.starts}–{lesson.ends}
          {lesson.place && ` · ${lesson.place}`}
          {!of.mine && teacher && ` · ${teacher}`}
        </span>
      </div>
      <State of={of} />
    </div>
  )
}

function State({ of: { people, recorded } }: { of: Count }) {
  const state = recorded === 0 ? 'none' : recorded < people ? 'some' : 'all'
  const icon = ({ none: 'circle', some: 'minus-circle', all: 'check-circle' } as const)[state]
  return (
    <span class="roll-state" data-state={state}>
      <Icon name={icon} />
      {state === 'all' && people === 1
        ? t('roll-state-one')
        : t(`roll-state-${state}`, { recorded, people })}
    </span>
  )
}

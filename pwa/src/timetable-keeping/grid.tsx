/** The week as a grid of days and hours; on a narrow screen one day of it. */

import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { clock } from '../i18n/clock'
import { dateText, weekdayIndex, weekdayText } from '../i18n/dates'
import { now } from '../i18n/oslo'
import { t } from '../i18n/texts'
import type { Owner } from './address'
import type { Day } from './blocks'
import { DayColumn } from './day-column'
import { useGestures } from './gestures'
import { axisOf, drawn, LESSON, type Span } from './hours'
import type { Keeper } from './keeper'
import { type KnownLesson, keyOf } from './model'
import { isMovable, type Step } from './moves'

interface Props {
  readonly days: readonly Day[]
  readonly keeper: Keeper
  readonly of: Owner['kind']
  readonly opened: string | null
  readonly mayAdd: boolean
  readonly onOpen: (lesson: KnownLesson) => void
  readonly onAdd: (day: Day, span: Span) => void
  readonly onEnd: (lesson: KnownLesson) => void
}

export function WeekGrid(props: Props) {
  const { days, keeper, of, opened, mayAdd, onOpen, onAdd, onEnd } = props
  const { date: today } = now.value
  const body = useRef<HTMLDivElement>(null)
  /** A lesson that keeps the focus wherever it goes. */
  const held = useRef<string | null>(null)
  const chosen = useSignal<number | null>(null)
  const axis = axisOf(days.flatMap(({ blocks }) => blocks))
  const last = Math.max(5, ...days.map(({ weekday }) => weekday))
  const shown = chosen.value ?? dayShownFirst(days, today)

  useLayoutEffect(() => {
    if (!held.current) return
    body.current?.querySelector<HTMLElement>(`[data-key="${held.current}"]`)?.focus()
    held.current = null
  })

  const gestures = useGestures({ body, days, axis, keeper, last, onAdd })

  const press = (event: KeyboardEvent, lesson: KnownLesson) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Delete' && lesson.editable) {
      event.preventDefault()
      return onEnd(lesson)
    }
    const step = stepOf(event)
    if (!step || !isMovable(lesson)) return
    event.preventDefault()
    held.current = keyOf(lesson)
    keeper.step(lesson, step, last, `keys.${lesson.slot.id}`)
    const move = keeper.moves.peek().find(({ slot }) => slot.id === lesson.slot.id)
    chosen.value = move?.weekday ?? lesson.slot.weekday
  }

  return (
    <div class="keeping-week">
      <fieldset class="keeping-days">
        <legend class="ds-sr-only">{t('keeping-day')}</legend>
        {days.map(day => (
          <button
            key={day.date}
            type="button"
            class="filter"
            aria-pressed={day.weekday === shown}
            onClick={() => {
              chosen.value = day.weekday
            }}
          >
            <span class="capital">{weekdayText(day.date).slice(0, 3)}</span>
            <span aria-hidden="true">{Number(day.date.slice(8))}</span>
            <span class="ds-sr-only">{dateText(day.date, 'dayMonth')}</span>
          </button>
        ))}
      </fieldset>
      <div
        class="keeping-grid"
        ref={body}
        data-dragging={gestures.dragging.value || undefined}
        style={{
          '--first': `${axis.starts}`,
          '--minutes': `${axis.ends - axis.starts}`,
          '--days': `${days.length}`,
        }}
        {...gestures.listeners}
      >
        <Axis axis={axis} />
        {days.map(day => (
          <DayColumn
            key={day.date}
            day={day}
            axis={axis}
            isToday={day.date === today}
            isChosen={day.weekday === shown}
            of={of}
            opened={opened}
            drawing={gestures.drawing.value?.date === day.date ? gestures.drawing.value : null}
            mayAdd={mayAdd}
            onOpen={lesson => {
              if (!gestures.justDragged()) onOpen(lesson)
            }}
            onGrasp={gestures.grasp}
            onKey={press}
            onDraw={gestures.draw}
            onAdd={(event, { date }, gap) => {
              const on = days.find(each => each.date === date)
              if (on && !gestures.justDragged()) onAdd(on, spanAt(event, gap, axis))
            }}
          />
        ))}
      </div>
      <p class="keeping-keys quiet" id="keeping-keys">
        {t('keeping-keys')}
      </p>
    </div>
  )
}

/** Where a click meant: by the keyboard the beginning of what is free, by a pointer the time below it. */
function spanAt(event: MouseEvent, gap: Span, axis: Span): Span {
  const whole = (event.currentTarget as Element).parentElement?.getBoundingClientRect()
  if (event.detail === 0 || !whole) return { starts: gap.starts, ends: gap.starts + LESSON }
  const share = (event.clientY - whole.top) / whole.height
  const at = axis.starts + share * (axis.ends - axis.starts)
  // The quarter that was hit, not the one that is nearest.
  const { starts, ends } = drawn(at - 7, at - 7)
  return starts < gap.starts ? { starts: gap.starts, ends: gap.starts + LESSON } : { starts, ends }
}

function stepOf({ key, shiftKey }: KeyboardEvent): Step | null {
  if (key === 'ArrowUp') return shiftKey ? { stretch: -15 } : { minutes: -15 }
  if (key === 'ArrowDown') return shiftKey ? { stretch: 15 } : { minutes: 15 }
  if (key === 'ArrowLeft' && !shiftKey) return { days: -1 }
  if (key === 'ArrowRight' && !shiftKey) return { days: 1 }
  return null
}

function dayShownFirst(days: readonly Day[], today: string): number {
  return days.some(({ date }) => date === today) ? weekdayIndex(today) + 1 : 1
}

function Axis({ axis }: { axis: Span }) {
  const hours = Array.from({ length: (axis.ends - axis.starts) / 60 }, (_, place) => place)
  return (
    <div class="keeping-axis" aria-hidden="true">
      {hours.map(place => (
        <span key={place}>{clock(axis.starts + place * 60)}</span>
      ))}
    </div>
  )
}

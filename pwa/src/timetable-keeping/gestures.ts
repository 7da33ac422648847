/** What a pointer does to the grid: move a lesson, draw its end, draw new hours over empty time. */
import { type ReadonlySignal, useSignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useRef } from 'preact/hooks'
import { minutesOf } from '../i18n/oslo'
import type { Day } from './blocks'
import { drawn, type Span, snapped } from './hours'
import type { Keeper } from './keeper'
import type { KnownLesson } from './model'

/** Pixels before which a press is a click. */
const STILL = 5

interface Around {
  readonly body: RefObject<HTMLDivElement | null>
  readonly days: readonly Day[]
  readonly axis: Span
  readonly keeper: Keeper
  readonly last: number
  readonly onAdd: (day: Day, span: Span) => void
}

interface Drawing extends Span {
  readonly date: string
}

interface Gesture {
  readonly pointer: number
  readonly name: string
  readonly x: number
  readonly y: number
  readonly begun: boolean
  /** What is moved; null: new hours are drawn, on this day. */
  readonly lesson: KnownLesson | null
  readonly stretch: boolean
  readonly day: Day | null
}

export interface Gestures {
  readonly dragging: ReadonlySignal<boolean>
  readonly drawing: ReadonlySignal<Drawing | null>
  readonly grasp: (event: PointerEvent, lesson: KnownLesson, stretch: boolean) => void
  readonly draw: (event: PointerEvent, day: Day) => void
  /** The click that ends a drag is none. */
  readonly justDragged: () => boolean
  readonly listeners: object
}

let count = 0

export function useGestures(around: Around): Gestures {
  const latest = useRef(around)
  latest.current = around
  const gesture = useRef<Gesture | null>(null)
  const ended = useRef(0)
  const dragging = useSignal(false)
  const drawing = useSignal<Drawing | null>(null)

  const begin = (event: PointerEvent, of: Pick<Gesture, 'lesson' | 'stretch' | 'day'>) => {
    if (event.button !== 0 || !event.isPrimary) return
    const [x, y] = [event.clientX, event.clientY]
    gesture.current = {
      pointer: event.pointerId,
      name: `drag.${++count}`,
      x,
      y,
      begun: false,
      ...of,
    }
  }

  const go = (event: PointerEvent) => {
    const at = gesture.current
    if (!at || event.pointerId !== at.pointer) return
    if (!at.begun) {
      if (Math.hypot(event.clientX - at.x, event.clientY - at.y) < STILL) return
      gesture.current = { ...at, begun: true }
      dragging.value = true
      // The grid stands still while lessons change their columns: it hears the pointer to the end.
      latest.current.body.current?.setPointerCapture(at.pointer)
    }
    event.preventDefault()
    if (at.lesson) follow(at.lesson, at, event)
    else if (at.day) {
      const span = drawn(minuteAt(at.y), minuteAt(event.clientY))
      drawing.value = { ...span, date: at.day.date }
    }
  }

  /** Let the lesson be where the pointer is, as if it had gone there by steps. */
  const follow = (lesson: KnownLesson, at: Gesture, event: PointerEvent) => {
    const { keeper, last } = latest.current
    const { slot } = lesson
    const now = keeper.moves.peek().find(each => each.slot.id === slot.id) ?? slot
    const from = origin.current ?? now
    origin.current = from
    const minutes = snapped(minuteAt(event.clientY) - minuteAt(at.y))
    if (at.stretch) {
      const stretch = minutesOf(from.ends) + minutes - minutesOf(now.ends)
      if (stretch) keeper.step(lesson, { stretch }, last, at.name)
      return
    }
    const to = from.weekday + weekdayAt(event.clientX) - weekdayAt(at.x)
    const step = {
      days: to - now.weekday,
      minutes: minutesOf(from.starts) + minutes - minutesOf(now.starts),
    }
    if (step.days || step.minutes) keeper.step(lesson, step, last, at.name)
  }
  const origin = useRef<{ weekday: number; starts: string; ends: string } | null>(null)

  const end = (event: PointerEvent) => {
    const at = gesture.current
    if (!at || event.pointerId !== at.pointer) return
    const found = drawing.value
    gesture.current = null
    origin.current = null
    dragging.value = false
    drawing.value = null
    if (!at.begun) return
    ended.current = Date.now()
    if (event.type === 'pointerup' && at.day && found) latest.current.onAdd(at.day, found)
  }

  const columns = () => [
    ...(latest.current.body.current?.querySelectorAll<HTMLElement>('.keeping-day') ?? []),
  ]

  const minuteAt = (y: number): number => {
    const { axis } = latest.current
    const shown = columns().find(each => each.offsetParent !== null)
    const hours = shown?.querySelector('.keeping-hours')?.getBoundingClientRect()
    if (!hours) return axis.starts
    return axis.starts + ((y - hours.top) / hours.height) * (axis.ends - axis.starts)
  }

  const weekdayAt = (x: number): number => {
    const place = columns().findIndex(each => {
      const { left, right } = each.getBoundingClientRect()
      return left <= x && x < right
    })
    return latest.current.days[place]?.weekday ?? gesture.current?.lesson?.slot.weekday ?? 1
  }

  return {
    dragging,
    drawing,
    // A finger scrolls the page, except where it takes hold of the pictogram or of the end.
    grasp: (event, lesson, stretch) => {
      const onGrip = stretch || (event.target as Element).closest('.hour-grip')
      if (event.pointerType !== 'touch' || onGrip) begin(event, { lesson, stretch, day: null })
    },
    draw: (event, day) => {
      if (event.pointerType !== 'touch') begin(event, { lesson: null, stretch: false, day })
    },
    justDragged: () => Date.now() - ended.current < 50,
    listeners: { onPointerMove: go, onPointerUp: end, onPointerCancel: end },
  }
}

/** Moves that are not saved: where slots shall lie, in the order in which they were moved. */
import { clock } from '../i18n/clock'
import { minutesOf } from '../i18n/oslo'
import { type Span, shifted, stretched } from './hours'
import type { KnownLesson, Slot } from './model'

export interface Where {
  /** 1 Monday … 7 Sunday. */
  readonly weekday: number
  readonly starts: string
  readonly ends: string
}

export interface Move extends Where {
  readonly slot: Slot
  readonly lesson: KnownLesson
  /** Where somebody else has moved it meanwhile, until one has said whose move it shall be. */
  readonly theirs?: Where
}

/** One press of a key or one drag: days and minutes; `stretch`: the end alone. */
export interface Step {
  readonly days?: number
  readonly minutes?: number
  readonly stretch?: number
}

export function spanOf({ starts, ends }: { starts: string; ends: string }): Span {
  return { starts: minutesOf(starts), ends: minutesOf(ends) }
}

/** What can be moved with its whole series: a lesson that lies where its slot says. */
export function isMovable(lesson: KnownLesson): boolean {
  return lesson.editable && lesson.change === null
}

/** The moves after one more step; a slot that lies where it lay is not moved. */
export function moved(
  moves: readonly Move[],
  lesson: KnownLesson,
  { days = 0, minutes = 0, stretch = 0 }: Step,
  lastWeekday: number,
): readonly Move[] {
  const { slot } = lesson
  const now = moves.find(each => each.slot.id === slot.id) ?? { ...whereOf(slot), slot, lesson }
  const span = stretched(shifted(spanOf(now), minutes), stretch)
  const next: Move = {
    slot,
    lesson: now.lesson,
    weekday: Math.max(1, Math.min(lastWeekday, now.weekday + days)),
    starts: clock(span.starts),
    ends: clock(span.ends),
  }
  const others = moves.filter(each => each.slot.id !== slot.id)
  return isHome(next) ? others : [...others, next]
}

function whereOf({ weekday, starts, ends }: Where): Where {
  return { weekday, starts, ends }
}

function isHome(move: Move): boolean {
  return liesAlike(move.slot, move)
}

function liesAlike(one: Where, other: Where): boolean {
  return one.weekday === other.weekday && one.starts === other.starts && one.ends === other.ends
}

/** The moves by the newest state of their slots; what lies where it shall lie is no move any more. */
export function renewed(moves: readonly Move[], slots: readonly Slot[]): readonly Move[] {
  return moves
    .map(move => {
      const slot = slots.find(({ id }) => id === move.slot.id)
      if (!slot || slot.version === move.slot.version) return move
      const theirs = liesAlike(slot, move.slot) ? move.theirs : whereOf(slot)
      return { ...move, slot, lesson: { ...move.lesson, slot }, ...(theirs && { theirs }) }
    })
    .filter(move => !isHome(move))
}

/** Somebody else's move of the same slot is overruled. */
export function insisted(moves: readonly Move[], slotId: string): readonly Move[] {
  return moves.map(({ theirs, ...move }) =>
    theirs && move.slot.id !== slotId ? { ...move, theirs } : move,
  )
}

/** From which day a change holds unless one says otherwise: the shown week's Monday, but no day that has passed. */
export function holdsFrom(monday: string, today: string): string {
  return monday > today ? monday : today
}

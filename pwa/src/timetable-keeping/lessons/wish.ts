/** What somebody may want of one lesson, and how the server is told. */
import type { ExceptionReason, LessonInput } from '../../graphql/types'
import { readTime } from '../../i18n/clock'
import type { KnownLesson } from '../model'

export type Action = 'substitute' | 'cancel' | 'move' | 'room' | 'extra' | 'undo'

/** A field for each thing that can be different; every action shows some of them. */
export interface Wish {
  /** What is different already: nobody chooses it, but somebody else may have changed it meanwhile. */
  readonly kind: string
  readonly teacherId: string
  readonly date: string
  readonly starts: string
  readonly ends: string
  readonly place: string
  readonly reason: ExceptionReason | ''
  readonly note: string
  readonly accepted: boolean
}

export const REASONS: readonly ExceptionReason[] = ['ILLNESS', 'COURSE', 'ROOM', 'WEATHER']

export const isCancelled = ({ change }: KnownLesson) => change?.kind === 'CANCELLED'
export const isExtra = ({ change }: KnownLesson) => change?.kind === 'EXTRA'

/** What can be done to a lesson as it is, in the order in which it is done most. */
export function actionsFor(lesson: KnownLesson): readonly Action[] {
  if (!lesson.editable) return []
  if (isCancelled(lesson)) return ['undo', 'extra']
  // What was given besides is taken back, not cancelled.
  if (isExtra(lesson)) return ['substitute', 'move', 'room', 'undo']
  const all = ['substitute', 'cancel', 'move', 'room', 'extra'] as const
  return lesson.change ? [...all, 'undo'] : all
}

/** The lesson as it is; somebody else's change of it is seen against this. */
export function wishOf(lesson: KnownLesson, action: Action): Wish {
  const { change, date, starts, ends, place, slot } = lesson
  const fresh = action === 'extra'
  return {
    kind: fresh ? '' : (change?.kind ?? ''),
    teacherId: fresh ? (slot.teacherId ?? '') : (change?.teacherId ?? ''),
    date: fresh ? '' : date,
    starts: fresh ? slot.starts : starts,
    ends: fresh ? slot.ends : ends,
    place: place ?? '',
    reason: fresh ? '' : ((change?.reason?.toUpperCase() ?? '') as Wish['reason']),
    note: fresh ? '' : (change?.note ?? ''),
    accepted: false,
  }
}

/** How the server is told. */
export function inputOf(lesson: KnownLesson, action: Action, wish: Wish): LessonInput {
  const { slot, slotDate } = lesson
  const about = { slotId: slot.id, reason: wish.reason || null, note: wish.note || null }
  const hours = { starts: readTime(wish.starts), ends: readTime(wish.ends) }
  switch (action) {
    case 'substitute':
      return { ...about, onDate: slotDate, kind: 'SUBSTITUTE', teacherId: wish.teacherId || null }
    case 'move':
    case 'room':
      return {
        ...about,
        ...hours,
        onDate: slotDate,
        kind: 'MOVED',
        movedTo: wish.date === slotDate ? null : wish.date,
        place: wish.place || null,
      }
    case 'extra':
      return {
        ...about,
        ...hours,
        onDate: wish.date,
        kind: 'EXTRA',
        place: wish.place || null,
        teacherId: wish.teacherId || null,
      }
    default:
      return { ...about, onDate: slotDate, kind: 'CANCELLED' }
  }
}

/** The version of what is different on the date that is meant; null: nothing is. */
export function versionOf(lesson: KnownLesson, action: Action): number | null {
  return action === 'extra' ? null : (lesson.change?.version ?? null)
}

/**
 * What is new about some lessons: against what staff say was planned, or against what this phone showed last.
 *
 * A lesson that is changed on one date says what it was (`change`). A slot that is changed from a date on
 * is another slot: then the phone compares with the lesson of the same kind and day that is gone. What is
 * gone with nothing in its stead is told too.
 */
import type { WeekAnswer } from '../../graphql/types'

export type Lesson = WeekAnswer['week']['days'][number]['occurrences'][number]

export interface Facts {
  readonly kind: Lesson['kind']
  readonly date: string
  readonly starts: string
  readonly ends: string
  readonly place: string | null
  readonly teacher: string | null
  /** Of a change that was made for this date: its kind and reason. */
  readonly change: string | null
}

/** By week, then by occurrence. */
export type Known = Readonly<Record<string, Readonly<Record<string, Facts>>>>

export interface Difference {
  readonly id: string
  readonly now: Facts
  readonly sort: 'new' | 'changed' | 'cancelled'
  /** What it was; null: there was nothing. */
  readonly before: Facts | null
  /** It is in no list any more: its slot has ended, or its day is closed. */
  readonly gone: boolean
}

/** What a week's answer says. */
export interface WeekShown {
  readonly lessons: readonly Lesson[]
  /** Dates on which nobody expects anything: one's own days off, holidays, outside the programme. */
  readonly off: ReadonlySet<string>
}

export function factsOf(lesson: Lesson): Facts {
  const { kind, date, starts, ends, place, teacher, change } = lesson
  return { kind, date, starts, ends, place, teacher, change: change?.kind ?? null }
}

/**
 * What is new in a week; of a week that was never shown, only what staff say is changed.
 *
 * @param elsewhere what other weeks show: a lesson that was moved there is told there.
 */
export function differences(
  { lessons, off }: WeekShown,
  known: Readonly<Record<string, Facts>> | undefined,
  elsewhere: ReadonlySet<string> = new Set(),
): readonly Difference[] {
  const there = new Set(lessons.map(({ id }) => id))
  const gone = new Map(Object.entries(known ?? {}).filter(([id]) => !there.has(id)))
  const told = lessons.flatMap((lesson): readonly Difference[] => {
    const { id } = lesson
    const now = factsOf(lesson)
    const shown = known?.[id]
    // Also what was cancelled and takes place after all.
    const before = shown ?? takenFrom(gone, now)
    if (shown && isSame(shown, now)) return []
    if (lesson.change) return [{ id, now, gone: false, ...byStaff(lesson) }]
    if (!known || (before && isSame(before, now))) return []
    return [{ id, now, sort: before ? 'changed' : 'new', before, gone: false }]
  })
  return [...told, ...removed(gone, off, elsewhere)]
}

/** What was there and has nothing in its stead: told once for a day, however many lessons of a kind it had. */
function removed(
  gone: ReadonlyMap<string, Facts>,
  off: ReadonlySet<string>,
  elsewhere: ReadonlySet<string>,
): readonly Difference[] {
  const missing = [...gone].filter(
    ([id, each]) => each.change !== 'CANCELLED' && !off.has(each.date) && !elsewhere.has(id),
  )
  return missing
    .filter(([, each], place) => missing.findIndex(([, one]) => isAlike(one, each)) === place)
    .map(([id, now]) => ({ id, now, sort: 'cancelled', before: now, gone: true }))
}

/** The lesson that another one took the place of, at the same time if there is one; it is taken once. */
function takenFrom(gone: Map<string, Facts>, now: Facts): Facts | null {
  const alike = [...gone].filter(([, each]) => isAlike(each, now))
  const [id, found] = alike.find(([, each]) => each.starts === now.starts) ?? alike[0] ?? []
  if (id) gone.delete(id)
  return found ?? null
}

function byStaff(lesson: Lesson): Pick<Difference, 'sort' | 'before'> {
  const { change } = lesson
  if (!change || change.kind === 'EXTRA') return { sort: 'new', before: null }
  const now = factsOf(lesson)
  const before = {
    ...now,
    date: change.wasDate ?? now.date,
    starts: change.wasStarts ?? now.starts,
    ends: change.wasEnds ?? now.ends,
    place: change.wasPlace ?? now.place,
    teacher: change.wasTeacher ?? now.teacher,
    change: null,
  }
  return { sort: change.kind === 'CANCELLED' ? 'cancelled' : 'changed', before }
}

function isSame(one: Facts, other: Facts): boolean {
  return (Object.keys(one) as (keyof Facts)[]).every(fact => one[fact] === other[fact])
}

/** The same on the same day. */
export function isAlike(one: Facts, other: Facts): boolean {
  return one.kind === other.kind && one.date === other.date
}

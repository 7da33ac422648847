/**
 * What is new about some lessons: against what staff say was planned, or against what this phone showed last.
 *
 * A lesson that is changed on one date says what it was (`change`). A slot that is changed from a date on
 * is another slot: then the phone compares with the lesson of the same kind and day that is gone.
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
  readonly lesson: Lesson
  readonly sort: 'new' | 'changed' | 'cancelled'
  /** What it was; null: there was nothing. */
  readonly before: Facts | null
}

export function factsOf(lesson: Lesson): Facts {
  const { kind, date, starts, ends, place, teacher, change } = lesson
  return { kind, date, starts, ends, place, teacher, change: change?.kind ?? null }
}

/** What is new in a week; of a week that was never shown, only what staff say is changed. */
export function differences(
  lessons: readonly Lesson[],
  known: Readonly<Record<string, Facts>> | undefined,
): readonly Difference[] {
  const there = new Set(lessons.map(({ id }) => id))
  const gone = Object.entries(known ?? {}).filter(([id]) => !there.has(id))
  return lessons.flatMap(lesson => {
    const now = factsOf(lesson)
    const shown = known?.[lesson.id]
    if (shown && isSame(shown, now)) return []
    if (lesson.change) return [{ lesson, ...byStaff(lesson) }]
    if (!known) return []
    // Also what was cancelled and takes place after all.
    const before = shown ?? gone.find(([, each]) => isAlike(each, now))?.[1] ?? null
    if (before && isSame(before, now)) return []
    return [{ lesson, sort: before ? ('changed' as const) : ('new' as const), before }]
  })
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

/** The lesson that another one took the place of: the same on the same day. */
function isAlike(one: Facts, other: Facts): boolean {
  return one.kind === other.kind && one.date === other.date
}

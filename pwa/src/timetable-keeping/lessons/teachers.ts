/** Who could give a lesson: those first who are free then, and of these those first who know the group. */
import type { TeachersOnAnswer } from '../../graphql/types'
import type { Choices } from '../model'

export type TeacherDay = TeachersOnAnswer['teachersOn'][number]
export type Taken = TeacherDay['taken'][number]

export interface Hours {
  readonly starts: string
  readonly ends: string
}

export interface Candidate {
  readonly id: string
  readonly name: string
  /** What they give at the same time; null: they are free. */
  readonly busy: Taken | null
  /** They teach the group, so that they know its people. */
  readonly known: boolean
}

/** The candidates for a lesson at some hours; whoever gives it already is none. */
export function candidates(
  day: readonly TeacherDay[],
  hours: Hours,
  without: string | null,
  knows: ReadonlySet<string>,
): readonly Candidate[] {
  return day
    .filter(({ id }) => id !== without)
    .map(({ id, name, taken }) => ({
      id,
      name,
      busy: taken.find(each => overlap(each, hours)) ?? null,
      known: knows.has(id),
    }))
    .sort((one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name, 'nb'))
}

/** Who teaches a group on a day. */
export function teachersOf(
  { groups }: Choices,
  groupId: string | null,
  on: string,
): ReadonlySet<string> {
  const teachers = groups.find(({ id }) => id === groupId)?.teachers ?? []
  return new Set(
    teachers
      .filter(each => each.validFrom <= on && (!each.validTo || on <= each.validTo))
      .map(({ teacherId }) => teacherId),
  )
}

export function overlap(one: Hours, other: Hours): boolean {
  return one.starts < other.ends && other.starts < one.ends
}

function rank({ busy, known }: Candidate): number {
  return (busy ? 2 : 0) + (known ? 0 : 1)
}

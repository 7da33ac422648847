/** A week as it stands on paper: its days, and which signs need a word. */
import type { ActivityKind } from '../../graphql/types'
import { addDays, weekdayIndex } from '../../i18n/dates'
import type { Grid, Lesson } from '../model'

export interface PaperDay {
  readonly date: string
  /** Codes of why nothing happens, for `day-off-<code>`; and what staff called a closure. */
  readonly off: { readonly code: string; readonly name: string | null } | null
  readonly lessons: readonly Lesson[]
}

const WORKING_DAYS = 5

/** Monday to Friday, and of the weekend what something happens on; lessons in order of time. */
export function daysOf(grid: Grid): readonly PaperDay[] {
  const dates = Array.from({ length: 7 }, (_, place) => addDays(grid.from, place))
  return dates
    .map(date => ({
      date,
      off: offOn(grid, date),
      lessons: grid.lessons
        .filter(each => each.date === date)
        .sort((one, other) =>
          `${one.starts}${one.ends}`.localeCompare(`${other.starts}${other.ends}`),
        ),
    }))
    .filter(({ date, lessons }) => weekdayIndex(date) < WORKING_DAYS || lessons.length > 0)
}

/** The kinds and the changes that stand in a week, each once, in the order in which they come. */
export function signsIn(days: readonly PaperDay[]): {
  readonly kinds: readonly ActivityKind[]
  readonly changes: readonly string[]
} {
  const lessons = days.flatMap(day => day.lessons)
  return {
    kinds: [...new Set(lessons.flatMap(({ activity }) => activity ?? []))],
    changes: [...new Set(lessons.flatMap(({ change }) => change?.kind ?? []))],
  }
}

/** A closure of one unit concerns its groups alone: it is told where nothing else stands. */
function offOn({ daysOff, closures, lessons }: Grid, date: string): PaperDay['off'] {
  const holiday = daysOff.find(each => each.date === date)
  if (holiday) return { code: holiday.code, name: null }
  if (lessons.some(each => each.date === date)) return null
  const closed = closures.find(({ startsOn, endsOn }) => startsOn <= date && date <= endsOn)
  return closed ? { code: closed.kind, name: closed.name } : null
}

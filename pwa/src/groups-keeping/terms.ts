/** School terms and the usual holiday weeks, as suggestions: each county decides its own school year. */
import { addDays, mondayOf, weekdayIndex } from '../i18n/dates'

export interface Term {
  readonly kind: 'autumn' | 'spring' | 'year'
  /** What it is called by: "2026", of a school year "2026/27". */
  readonly year: string
  readonly first: string
  readonly last: string
}

const FRIDAY = 4

/** From the first Monday after the middle of August to the last Friday before Christmas week. */
function autumn(year: number): Term {
  return {
    kind: 'autumn',
    year: String(year),
    first: mondayFrom(`${year}-08-15`),
    last: fridayUntil(`${year}-12-21`),
  }
}

/** From the first Monday after New Year to the last Friday before midsummer. */
function spring(year: number): Term {
  return {
    kind: 'spring',
    year: String(year),
    first: mondayFrom(`${year}-01-02`),
    last: fridayUntil(`${year}-06-21`),
  }
}

function schoolYear(year: number): Term {
  return {
    kind: 'year',
    year: `${year}/${String(year + 1).slice(2)}`,
    first: autumn(year).first,
    last: spring(year + 1).last,
  }
}

/** The term that runs, or between terms the next; and the one after it. */
export function termsFrom(today: string): readonly [Term, Term] {
  const year = Number(today.slice(0, 4))
  const all = [spring(year), autumn(year), spring(year + 1), autumn(year + 1)]
  const at = all.findIndex(({ last }) => today <= last)
  return [all[at] as Term, all[at + 1] as Term]
}

/** What may be copied to what: from the term or school year that runs, to those that follow. */
export function termsToCopy(today: string): {
  readonly from: readonly Term[]
  readonly to: readonly Term[]
} {
  const [running, next] = termsFrom(today)
  const [, after] = termsFrom(addDays(running.last, 1))
  const year = Number(schoolYearOf(running.last).first.slice(0, 4))
  return { from: [running, schoolYear(year)], to: [next, after, schoolYear(year + 1)] }
}

/** The terms that a new group may have: this one, the next, and the whole school year that is ahead. */
export function termsOfGroup(today: string): readonly Term[] {
  const [running, next] = termsFrom(today)
  const year = Number((running.kind === 'autumn' ? running : next).year)
  return [running, next, schoolYear(year)]
}

/** From July to June, as school years are spoken of: the first of them is the one in which a day lies. */
export function schoolYearOf(day: string): { readonly first: string; readonly last: string } {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < '07-01' ? 1 : 0)
  return { first: `${year}-07-01`, last: `${year + 1}-06-30` }
}

export interface HolidayWeek {
  readonly holiday: 'autumn' | 'winter'
  readonly week: number
  readonly first: string
  readonly last: string
}

/** Which weeks the counties use: autumn holiday in two of them, winter holiday in three. */
const WEEKS = [
  ['autumn', 40],
  ['autumn', 41],
  ['winter', 8],
  ['winter', 9],
  ['winter', 10],
] as const

/** The usual weeks of holiday, each the next time that it comes, the nearest first. */
export function holidayWeeks(today: string): readonly HolidayWeek[] {
  return WEEKS.map(([holiday, week]) => ({ holiday, week, ...nextTime(week, today) })).sort(
    (one, other) => one.first.localeCompare(other.first),
  )
}

function nextTime(week: number, today: string): { first: string; last: string } {
  const year = Number(today.slice(0, 4))
  const mondays = [year, year + 1].map(each =>
    mondayOf(`${each}-W${String(week).padStart(2, '0')}`),
  )
  const first = mondays.find(monday => monday >= today) ?? today
  return { first, last: addDays(first, FRIDAY) }
}

function mondayFrom(day: string): string {
  return addDays(day, (7 - weekdayIndex(day)) % 7)
}

function fridayUntil(day: string): string {
  return addDays(day, -((weekdayIndex(day) + 7 - FRIDAY) % 7))
}

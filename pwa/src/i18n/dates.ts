/** Dates in words: Gregorian, Western digits, names from CLDR (`locales/<language>/dates.json`). */
import { type DateNames, dateNames } from './texts'

type Pattern = 'weekdayDayMonth' | 'dayMonth' | 'dayMonthYear'

/** Milliseconds. */
export const DAY = 86_400_000

/** Word an ISO date, for example "mandag 23. november". */
export function dateText(date: string, pattern: Pattern = 'weekdayDayMonth'): string {
  const names = dateNames()
  return names ? formatDate(date, names, pattern) : date
}

/** Name the weekday of an ISO date. */
export function weekdayText(date: string): string {
  return dateNames()?.weekdays[weekdayIndex(date)] ?? date
}

export function formatDate(date: string, names: DateNames, pattern: Pattern): string {
  const [year = '', month = '', day = ''] = date.split('-')
  const parts: Record<string, string | undefined> = {
    weekday: names.weekdays[weekdayIndex(date)],
    day: String(Number(day)),
    month: names.months[Number(month) - 1],
    year,
  }
  return names[pattern].replaceAll(/\{(\w+)\}/g, (whole, name) => parts[name] ?? whole)
}

/** 0 Monday … 6 Sunday. */
export function weekdayIndex(date: string): number {
  return (new Date(midnight(date)).getUTCDay() + 6) % 7
}

export function addDays(date: string, days: number): string {
  return new Date(midnight(date) + days * DAY).toISOString().slice(0, 10)
}

/** The ISO week of a date, for example "2026-W48": the week belongs to the year of its Thursday. */
export function isoWeek(date: string): string {
  const thursday = addDays(date, 3 - weekdayIndex(date))
  const year = thursday.slice(0, 4)
  const days = (midnight(thursday) - midnight(`${year}-01-01`)) / DAY
  return `${year}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`
}

/** The Monday of an ISO week. */
export function mondayOf(week: string): string {
  const [year = '', number = ''] = week.split('-W')
  const firstThursdayWeek = `${year}-01-04`
  const monday = addDays(firstThursdayWeek, -weekdayIndex(firstThursdayWeek))
  return addDays(monday, (Number(number) - 1) * 7)
}

/** The number that people say: 48 of "2026-W48". */
export function weekNumber(week: string): number {
  return Number(week.split('-W')[1])
}

function midnight(date: string): number {
  return Date.parse(`${date}T00:00:00Z`)
}

/** Dates in tables, and how far it is from one to another. */
import { DAY } from './dates'
import { t } from './texts'

/** "17.08.2026": the same in the three languages of staff, as on Norwegian forms. */
export function numericDate(date: string): string {
  return date.split('-').reverse().join('.')
}

/** "17.08.2026–16.08.2029"; either end may be open. */
export function spanText(from: string | null, to: string | null): string {
  return `${from ? numericDate(from) : ''}–${to ? numericDate(to) : ''}`
}

export interface Distance {
  readonly unit: 'days' | 'weeks' | 'months' | 'years'
  readonly count: number
  /** Months beyond whole years. */
  readonly rest: number
}

/** Whole days from one date to another; fewer than none where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY
}

/** How far it is to a later date, in the unit that people would say it in. */
export function distance(from: string, to: string): Distance {
  const days = daysBetween(from, to)
  if (days < 14) return { unit: 'days', count: days, rest: 0 }
  const months = wholeMonths(from, to)
  if (months < 3) return { unit: 'weeks', count: Math.floor(days / 7), rest: 0 }
  if (months < 12) return { unit: 'months', count: months, rest: 0 }
  return { unit: 'years', count: Math.floor(months / 12), rest: months % 12 }
}

/** "2 år og 8 måneder", "6 uker". */
export function distanceText(from: string, to: string): string {
  const { unit, count, rest } = distance(from, to)
  const said = t(`distance-${unit}`, { count })
  return rest
    ? t('distance-and', { larger: said, smaller: t('distance-months', { count: rest }) })
    : said
}

function wholeMonths(from: string, to: string): number {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number)
  const [y2 = 0, m2 = 0, d2 = 0] = to.split('-').map(Number)
  return (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0)
}

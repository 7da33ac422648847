/** What a table says, in one sentence; nothing is worked out from what is hidden. */
import type { MonthAnswer } from '../graphql/types'
import { t, word } from '../i18n/texts'

export type Report = MonthAnswer['month']
export type Counts = Report['tables'][number]
export type Row = Counts['rows'][number]

/** Rows that have their words elsewhere already. */
const FAMILIES: Readonly<Partial<Record<Counts['table'], string>>> = {
  CAUSES: 'end-cause',
  DELAYS: 'delay',
}

/** Which rows together are what the law or the plan asks for, and of whom. */
const WANTED: Readonly<Partial<Record<Counts['table'], readonly string[]>>> = {
  PLAN: ['decided'],
  OFFERED: ['every'],
  ATTENDED: ['every'],
  STARTS: ['in_time'],
  CLOCK: ['in_time'],
  SOCIAL_STUDIES: ['done', 'on_schedule'],
}

/** Rows that are of nobody who could be asked: they stand in the picture, and not in the share. */
const APART: readonly string[] = ['no_duty', 'not_due', 'unknown', 'unrecorded']

export const nameOf = (table: Counts['table']): string =>
  `month-${table.toLowerCase().replaceAll('_', '-')}`

export const rowText = ({ table }: Counts, { code }: Row): string =>
  word(FAMILIES[table] ?? nameOf(table), code)

/** A figure, or what stands in its place. */
export function figureText({ count, few }: { count: number | null; few: boolean }): string {
  if (count !== null) return String(count)
  return t(few ? 'month-under-five' : 'month-hidden')
}

export function pointOf(counts: Counts): string {
  if (counts.few) return t('month-population-few')
  if (counts.total === 0) return t('month-nobody')
  const share = shareOf(counts)
  if (share !== null) return t(`${nameOf(counts.table)}-point`, { share })
  const told = counts.rows.filter(row => row.count)
  const [largest] = [...told].sort((a, b) => (b.count ?? 0) - (a.count ?? 0))
  const kept = counts.rows.filter(row => row.count === null && !row.few)
  if (!largest && kept[0] && kept.length === 1) {
    return t('month-most-point', { row: rowText(counts, kept[0]) })
  }
  if (!largest) return t('month-all-hidden')
  return t('month-largest-point', {
    row: rowText(counts, largest),
    count: largest.count ?? 0,
  })
}

/** In whole percent; null where a figure that it is made of is hidden, or there is nothing to share. */
function shareOf({ table, rows }: Counts): number | null {
  const wanted = WANTED[table]
  if (!wanted || rows.some(row => row.count === null)) return null
  const asked = rows.filter(({ code }) => !APART.includes(code))
  const sum = (of: readonly Row[]) => of.reduce((all, row) => all + (row.count ?? 0), 0)
  const all = sum(asked)
  return all
    ? Math.round((100 * sum(asked.filter(({ code }) => wanted.includes(code)))) / all)
    : null
}

import { beforeAll, describe, expect, test, vi } from 'vitest'
import { readAlso, speakTo } from '../src/i18n/texts'
import { chosenOf, monthAddress, monthsFrom } from '../src/reports/months'
import { type Counts, figureText, pointOf } from '../src/reports/points'
import { OF_REPORTS } from '../src/reports/words'

beforeAll(async () => {
  vi.stubGlobal('document', { documentElement: {} })
  await speakTo('staff', 'nb')
  await readAlso(OF_REPORTS)
})

describe('months', () => {
  test.each([
    ['2026-11', 1, '2026-12'],
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-11', -13, '2025-10'],
  ])('%s and %i is %s', (month, count, expected) => {
    expect(monthsFrom(month, count)).toBe(expected)
  })
  test.each(['#/month/2026-11', '#/month/2026-11+018f'])(
    '%s is read as it was written',
    address => {
      expect(monthAddress(chosenOf(address.split('/')[2] ?? ''))).toBe(address)
    },
  )
})

describe('a figure', () => {
  test('that is hidden says why as far as it may', () => {
    expect(figureText({ count: 12, few: false })).toBe('12')
    expect(figureText({ count: 0, few: false })).toBe('0')
    expect(figureText({ count: null, few: true })).toBe('Under 5')
    expect(figureText({ count: null, few: false })).toBe('Skjult')
  })
})

describe('the point of a table', () => {
  test.each<[string, Counts, string]>([
    [
      'is the share of what the law asks for',
      counts('PLAN', { decided: 50, missing: 26 }),
      '66 % av dem som er i programmet, har en vedtatt plan.',
    ],
    [
      'leaves out those who could not be asked',
      counts('SOCIAL_STUDIES', { done: 10, on_schedule: 5, behind: 5, overdue: 0, no_duty: 40 }),
      '75 % har fullført eller er i rute.',
    ],
    [
      'is never worked out from what is hidden',
      counts('PLAN', { decided: 'hidden', missing: 'few' }),
      'De fleste: Har vedtatt plan.',
    ],
    [
      'is the largest row where no share can be told',
      counts('ATTENDED', { every: 'few', some: 'hidden', none: 'few', unrecorded: 7 }),
      'Flest: Ikke ført ferdig (7).',
    ],
    [
      'is that nothing can be told',
      counts('CAUSES', { completed: 'few', work: 'few' }),
      'Tallene er for små til å vises uten at noen kan kjennes igjen.',
    ],
    ['is that there is nobody', counts('CAUSES', { completed: 0, work: 0 }, 0), 'Ingen ennå'],
  ])('%s', (_, table, expected) => {
    expect(pointOf(table).replaceAll(/[\u2068\u2069]/g, '')).toBe(expected)
  })
})

function counts(
  table: Counts['table'],
  rows: Record<string, number | 'few' | 'hidden'>,
  total: number | null = 76,
): Counts {
  const told = Object.entries(rows).map(([code, figure]) => ({
    code,
    count: typeof figure === 'number' ? figure : null,
    few: figure === 'few',
    women: null,
    men: null,
  }))
  return { table, summed: true, total, few: false, women: null, men: null, rows: told }
}

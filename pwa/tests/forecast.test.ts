import { beforeAll, describe, expect, test, vi } from 'vitest'
import { boxOf, groupBoxOf, sumOf } from '../src/forecast/weeks'
import { OF_FORECAST } from '../src/forecast/words'
import { readAlso, speakTo } from '../src/i18n/texts'

beforeAll(async () => {
  vi.stubGlobal('document', { documentElement: {} })
  await speakTo('staff', 'nb')
  await readAlso(OF_FORECAST)
})

const none = { code: null, name: null, activity: null, since: null }
const week = (plannedMinutes: number, targetMinutes = 2250) => ({
  week: '2026-W48',
  plannedMinutes,
  targetMinutes,
  gapMinutes: targetMinutes - plannedMinutes,
  causes: [],
})
const group = (members: number, below: number, gapMinutes: number) => ({
  ...week(2250),
  members,
  below,
  gapMinutes,
})

describe("a participant's week in the strip", () => {
  test('is full, also beyond the target', () => {
    expect(boxOf(week(2250))).toMatchObject({ tone: 'full', figure: '✓' })
    expect(boxOf(week(2400)).tone).toBe('full')
  })
  test('tells what is missing by the half hour, and never nothing', () => {
    expect(boxOf(week(1800))).toMatchObject({ tone: 'short', figure: '7½' })
    expect(boxOf(week(2249)).figure).toBe('½')
    expect(boxOf(week(1950)).figure).toBe('5')
  })
  test('lacks most beyond half of the target', () => {
    expect([boxOf(week(1125)).tone, boxOf(week(1100)).tone]).toEqual(['short', 'empty'])
  })
  test('is outside where nothing is due', () => {
    expect(boxOf(week(0, 0))).toMatchObject({ tone: 'outside', figure: '' })
  })
})

describe("a group's week in the strip", () => {
  test('tells how many have too little', () => {
    expect(groupBoxOf(group(20, 3, 1350), false)).toMatchObject({ tone: 'short', figure: '3' })
    expect(groupBoxOf(group(20, 0, 0), false)).toMatchObject({ tone: 'full', figure: '✓' })
    expect(groupBoxOf(group(2, 2, 4500), false).tone).toBe('empty')
  })
  test('without members in the programme is outside; of an empty group its own hours tell', () => {
    expect(groupBoxOf(group(0, 0, 0), false).tone).toBe('outside')
    expect(groupBoxOf({ ...group(0, 0, 0), plannedMinutes: 1800 }, true)).toMatchObject({
      tone: 'short',
      figure: '7½',
    })
  })
})

test('causes are added up over the weeks, the largest first', () => {
  const closed = { kind: 'CLOSURE', minutes: 450, ...none, name: 'Høstferie' } as const
  const rest = { kind: 'NOT_FULL', minutes: 60, ...none } as const
  const sums = sumOf([{ causes: [rest] }, { causes: [rest, closed] }, { causes: [closed] }])
  expect(sums.map(({ kind, minutes, weeks }) => [kind, minutes, weeks])).toEqual([
    ['CLOSURE', 900, 2],
    ['NOT_FULL', 120, 2],
  ])
})

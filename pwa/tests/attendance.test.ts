import { describe, expect, test } from 'vitest'
import {
  breakOf,
  byDay,
  closedBy,
  type Line,
  partsOf,
  sinceStart,
  sourcesOf,
  unrecorded,
  type WeekAccount,
  wholeOf,
} from '../src/attendance/account'
import { placed } from '../src/ui/ring'

function line(date: string, ends: string, unrecordedMinutes: number, source = 'A'): Line {
  return {
    occurrenceId: `${date} ${ends}`,
    date,
    starts: '08:30',
    ends,
    kind: 'NORWEGIAN',
    clockMinutes: 90,
    lessons: 2,
    creditedMinutes: 150,
    rule: 'lesson-credit',
    ratePerLesson: 75,
    outcome: 'UNRECORDED',
    attendedMinutes: 0,
    unexcusedMinutes: 0,
    unrecordedMinutes,
    source,
  }
}

const lines = [
  line('2026-11-23', '10:00', 150),
  line('2026-11-23', '11:45', 150),
  line('2026-11-24', '10:00', 75),
]

describe('what is not recorded', () => {
  test('waits when it is over, and is to come when it is not', () => {
    expect(unrecorded(lines, '2026-11-23', '10:00')).toEqual({ waiting: 150, ahead: 225 })
  })
  test('all waits when the week is over', () => {
    expect(unrecorded(lines, '2026-11-30', '07:00')).toEqual({ waiting: 375, ahead: 0 })
  })
})

describe('the account', () => {
  test('is listed day by day', () => {
    expect(byDay(lines).map(day => day.length)).toEqual([2, 1])
  })
  test('names each source once', () => {
    const account = { lines: [...lines, line('2026-11-25', '10:00', 0, 'B')], targetLines: [] }
    expect(sourcesOf(account as unknown as WeekAccount)).toEqual(['A', 'B'])
  })
  test('an empty week has a ring to draw', () => {
    expect(wholeOf({ targetMinutes: 0, plannedMinutes: 0 } as WeekAccount)).toBe(1)
  })
})

describe('the ring', () => {
  test('never exceeds its circle', () => {
    const arcs = placed([
      { share: 0.8, tone: 'done' },
      { share: 0.4, tone: 'ahead' },
    ])
    expect(arcs.map(arc => [arc.from, Number(arc.share.toFixed(2))])).toEqual([
      [0, 0.8],
      [0.8, 0.2],
    ])
  })
})

describe('what became of a week', () => {
  const week = {
    lines,
    attendedMinutes: 600,
    excusedMinutes: 450,
    unexcusedMinutes: 0,
    plannedMinutes: 1425,
    targetMinutes: 2250,
    targetLines: [{ minutes: 450, reason: null }],
  } as unknown as WeekAccount

  test('is told in parts that add up to what was planned', () => {
    const parts = partsOf(week, '2026-11-23', '10:00')
    expect(parts).toEqual([
      { tone: 'attended', minutes: 600 },
      { tone: 'excused', minutes: 450 },
      { tone: 'unrecorded', minutes: 150 },
      { tone: 'ahead', minutes: 225 },
    ])
    expect(parts.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(week.plannedMinutes)
  })
  test('is not absence when what closed it is told', () => {
    const targetLines = [
      { date: '2026-11-23', minutes: 450, rule: 'A', reason: 'planning_day', source: 'A' },
    ]
    expect(closedBy({ ...week, targetLines })).toBe('planning_day')
    expect(closedBy(week)).toBeUndefined()
  })
  test('is left out before anything was expected', () => {
    const before = { ...week, plannedMinutes: 0, targetMinutes: 0 }
    expect(sinceStart([week, before, week, before, before])).toEqual([week, before, week])
    expect(sinceStart([before])).toEqual([])
  })
})

test('the break of a day of practice is what the clock has and the programme has not', () => {
  const practice = { ...line('2026-11-26', '16:30', 0), clockMinutes: 450 }
  expect(breakOf(practice)).toBe(30)
  expect(breakOf({ ...practice, clockMinutes: 480 })).toBe(0)
})

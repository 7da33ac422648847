import { describe, expect, test } from 'vitest'
import { firstAfter, momentOf, type Timed, waitingMinutes } from '../src/today/moment'

const MONDAY = '2026-11-23'

function lesson(starts: string, ends: string, change: string | null = null, date = MONDAY): Timed {
  return { date, starts, ends, change: change ? { kind: change } : null }
}

const first = lesson('08:30', '10:00')
const second = lesson('10:15', '11:45')
const cancelled = lesson('12:30', '14:00', 'CANCELLED')
const day = [second, first, cancelled]

describe('now and next', () => {
  test('before the day the first lesson is next', () => {
    expect(momentOf(day, '07:00')).toEqual({ current: null, next: first, finished: false })
  })
  test('a lesson is now from its first minute', () => {
    expect(momentOf(day, '08:30')).toEqual({ current: first, next: second, finished: false })
  })
  test('a lesson is over at its last minute', () => {
    expect(momentOf(day, '10:00')).toEqual({ current: null, next: second, finished: false })
  })
  test('what is cancelled is neither now nor next', () => {
    expect(momentOf(day, '12:45')).toEqual({ current: null, next: null, finished: true })
  })
  test('a day on which everything is cancelled was never begun', () => {
    expect(momentOf([cancelled], '15:00').finished).toBe(false)
  })
  test('a moved lesson counts at its new time', () => {
    const moved = lesson('13:00', '14:30', 'MOVED')
    expect(momentOf([moved], '13:10').current).toBe(moved)
  })
})

describe('the next day with a lesson', () => {
  const days = [
    { date: MONDAY, occurrences: [first] },
    { date: '2026-11-24', occurrences: [lesson('08:30', '10:00', 'CANCELLED', '2026-11-24')] },
    { date: '2026-11-26', occurrences: [lesson('08:00', '16:00', null, '2026-11-26')] },
  ]
  test('skips days without one', () => {
    expect(firstAfter(days, MONDAY)?.date).toBe('2026-11-26')
  })
  test('is nothing when the phone knows of none', () => {
    expect(firstAfter(days, '2026-11-26')).toBeNull()
  })
})

describe('what waits to be recorded', () => {
  const marked = (each: Timed, mark: string | null) => ({ ...each, mark, creditedMinutes: 150 })

  test('is over, has no mark, and was not cancelled', () => {
    const days = [
      { occurrences: [marked(first, 'PRESENT'), marked(second, null), marked(cancelled, null)] },
      { occurrences: [marked(lesson('08:30', '10:00', null, '2026-11-24'), null)] },
    ]
    expect(waitingMinutes(days, MONDAY, '11:44')).toBe(0)
    expect(waitingMinutes(days, MONDAY, '15:00')).toBe(150)
    expect(waitingMinutes(days, '2026-11-25', '07:00')).toBe(300)
  })
})

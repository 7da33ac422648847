import { describe, expect, it } from 'vitest'
import { type Hour, hasBegun, isOpen, missed, newestFirst } from '../src/passes/hours'

const hour = (values: Partial<Hour> = {}): Hour => ({
  slotId: 's',
  slotDate: '2026-11-23',
  date: '2026-11-23',
  starts: '08:00',
  ends: '15:30',
  mark: null,
  lateMinutes: null,
  saidHere: false,
  ...values,
})

describe('a host’s hours', () => {
  it('can be answered once they have begun', () => {
    expect(hasBegun(hour(), { date: '2026-11-23', time: '07:59' })).toBe(false)
    expect(hasBegun(hour(), { date: '2026-11-23', time: '08:00' })).toBe(true)
    expect(hasBegun(hour(), { date: '2026-11-24', time: '00:00' })).toBe(true)
  })

  it('are open until somebody has said something, whoever it was', () => {
    const now = { date: '2026-11-24', time: '12:00' }
    expect(isOpen(hour(), now)).toBe(true)
    expect(isOpen(hour({ mark: 'ABSENT' }), now)).toBe(false)
  })

  it('stand with the newest first', () => {
    const days = ['2026-11-16', '2026-11-23', '2026-11-18'].map(date => hour({ date }))
    expect(newestFirst(days).map(({ date }) => date)).toEqual([
      '2026-11-23',
      '2026-11-18',
      '2026-11-16',
    ])
  })

  it.each([
    ['1', '30', 90],
    ['', '5', 5],
    ['7', '', 420],
    [' 2 ', '0', 120],
    ['7', '30', null],
    ['0', '0', null],
    ['', '', null],
    ['1', '60', null],
    ['-1', '5', null],
    ['1.5', '', null],
    ['x', '', null],
  ])('missed by %s hours and %s minutes is %s', (hours, minutes, expected) => {
    expect(missed(hours, minutes, hour())).toBe(expected)
  })
})

import { describe, expect, test } from 'vitest'
import { byTime, isOn } from '../src/people/periods'
import { hasLeft, rolesOn } from '../src/staff/roles'

const TODAY = '2026-11-25'
const span = (validFrom: string, validTo: string | null = null) => ({ validFrom, validTo })

describe('what is dated', () => {
  test('runs from its first day to its last, both included', () => {
    const period = span('2026-11-20', '2026-11-25')
    const days = ['2026-11-19', '2026-11-20', '2026-11-25', '2026-11-26']
    expect(days.map(day => isOn(period, day))).toEqual([false, true, true, false])
  })

  test('is running, to come or over, and never two of these', () => {
    const running = [span('2025-08-18'), span('2026-11-25', '2026-11-25')]
    const coming = [span('2026-11-26')]
    const over = [span('2025-08-18', '2026-11-24')]
    const all = [...coming, ...running, ...over]
    expect(byTime(all, TODAY)).toEqual({ running, coming, over })
  })
})

describe('staff', () => {
  const held = (role: 'ADVISER' | 'LEADER', from: string, to: string | null = null) => ({
    id: role + from,
    role,
    unitId: '1',
    ...span(from, to),
  })

  test('hold the roles of the day, each said once', () => {
    const roles = [
      held('ADVISER', '2025-08-18', '2026-11-24'),
      held('LEADER', '2026-11-25'),
      held('LEADER', '2026-01-01'),
    ]
    expect(rolesOn(roles, TODAY)).toEqual(['LEADER'])
    expect(rolesOn(roles, '2026-11-24')).toEqual(['ADVISER', 'LEADER'])
  })

  test('have left the day after their last', () => {
    expect(hasLeft({ endedOn: TODAY }, TODAY)).toBe(false)
    expect(hasLeft({ endedOn: TODAY }, '2026-11-26')).toBe(true)
    expect(hasLeft({ endedOn: null }, TODAY)).toBe(false)
  })
})

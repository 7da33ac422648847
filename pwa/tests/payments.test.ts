import { describe, expect, it } from 'vitest'
import { addressOf, monthsFrom, placeOf } from '../src/payments/months'

describe('a month in the address', () => {
  it('stands alone, or with the participant whose it is', () => {
    expect(placeOf('2026-10')).toEqual({ month: '2026-10', id: null })
    expect(placeOf('2026-10+018f')).toEqual({ month: '2026-10', id: '018f' })
    expect(addressOf('2026-10', '018f')).toBe('#/payments/2026-10+018f')
  })

  it('goes on past the end of a year, in both directions', () => {
    expect(monthsFrom('2026-12', 1)).toBe('2027-01')
    expect(monthsFrom('2026-01', -1)).toBe('2025-12')
  })
})

import { describe, expect, it } from 'vitest'
import { partsOf, percentOf, type Share, together, wholeOf } from '../src/group-weeks/shares'

const week = (share: Partial<Share> = {}): Share => ({
  targetMinutes: 2250,
  attendedMinutes: 0,
  excusedMinutes: 0,
  unexcusedMinutes: 0,
  unrecordedMinutes: 0,
  ...share,
})

describe('the weeks of a group', () => {
  it('are drawn by what became of them, and nothing of what there was none of', () => {
    const share = week({ attendedMinutes: 1800, unrecordedMinutes: 450 })
    expect(partsOf(share)).toEqual([
      { tone: 'attended', minutes: 1800 },
      { tone: 'unrecorded', minutes: 450 },
    ])
  })

  it('fill the target, or what was held where that is more', () => {
    expect(wholeOf(week({ attendedMinutes: 300 }))).toBe(2250)
    expect(wholeOf(week({ attendedMinutes: 2250, excusedMinutes: 450 }))).toBe(2700)
    expect(wholeOf(week({ targetMinutes: 0 }))).toBe(1)
  })

  it('have a share of the target, and none where there was no target', () => {
    expect(percentOf(1800, week())).toBe(80)
    expect(percentOf(2700, week())).toBe(120)
    expect(percentOf(0, week({ targetMinutes: 0 }))).toBeNull()
  })

  it('count together where there was a target', () => {
    const outside = week({ targetMinutes: 0, attendedMinutes: 450 })
    const all = together([
      week({ attendedMinutes: 2250 }),
      week({ unexcusedMinutes: 450 }),
      outside,
    ])
    expect(all).toEqual(week({ targetMinutes: 4500, attendedMinutes: 2250, unexcusedMinutes: 450 }))
    expect(percentOf(all.attendedMinutes, all)).toBe(50)
  })
})

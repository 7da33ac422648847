/** What a decision's form sends: nothing that belongs to another category or outcome. */
import { describe, expect, it } from 'vitest'
import { afterLockOf, lockedOf } from '../src/absence/staff/after-lock'
import { inputOf } from '../src/absence/staff/decision-form'
import { wishes } from '../src/absence/staff/wishes'
import { waitedText } from '../src/absence/staff/words'

type Values = Parameters<typeof inputOf>[0]

const values = (more: Partial<Values> = {}): Values => ({
  startsOn: '2026-11-23',
  endsOn: '2026-11-23',
  part: false,
  startsAt: '',
  endsAt: '',
  category: 'SELF_CERTIFIED',
  outcome: 'yes',
  certificateSeen: false,
  reason: '',
  soleCarer: true,
  chronic: true,
  gaveBirth: true,
  addendumReason: '',
  addendumNote: '',
  knowingly: false,
  ...more,
})

describe('what is sent of a decision', () => {
  it('asks about children only where a child is ill, and of birth only at a birth', () => {
    expect(inputOf(values(), 'k', null)).toMatchObject({ soleCarer: false, chronic: false })
    expect(inputOf(values({ category: 'CHILD_ILL' }), 'k', null)).toMatchObject({
      soleCarer: true,
      chronic: true,
      gaveBirth: false,
    })
    expect(inputOf(values({ category: 'BIRTH' }), 'k', null).gaveBirth).toBe(true)
  })

  it('has hours only for a part of one day', () => {
    const part = { part: true, startsAt: '08:30', endsAt: '10:00' }
    expect(inputOf(values(part), 'k', null).startsAt).toBe('08:30')
    expect(inputOf(values({ ...part, endsOn: '2026-11-24' }), 'k', null).startsAt).toBeNull()
    expect(inputOf(values({ ...part, part: false }), 'k', null).endsAt).toBeNull()
  })

  it('never approves what is unapproved, and counts as approved what is not decided yet', () => {
    expect(inputOf(values({ category: 'UNAPPROVED' }), 'k', null).approved).toBe(false)
    expect(inputOf(values({ outcome: '' }), 'k', null).approved).toBe(true)
    expect(inputOf(values({ outcome: 'no', reason: 'NO_GROUND' }), 'k', 'c')).toMatchObject({
      approved: false,
      reason: 'NO_GROUND',
      claimId: 'c',
    })
  })
})

describe('how long somebody has waited', () => {
  it('is counted in days', () => {
    const same = waitedText('2026-11-23T07:00:00+00:00', '2026-11-23')
    expect(same).toBe('claim-told-today')
    expect(waitedText('2026-11-20T07:00:00+00:00', '2026-11-23')).toBe('claim-waited')
  })
})

describe('a decision after the lock', () => {
  const LOCKED = ['2026-09', '2026-11']
  const said = { addendumReason: 'LATE_EVIDENCE', addendumNote: '' } as const

  it('names the approved months that it touches, those in the middle too', () => {
    expect(lockedOf('2026-11-30', '2026-12-02', LOCKED)).toEqual(['2026-11'])
    expect(lockedOf('2026-08-31', '2026-12-01', LOCKED)).toEqual(LOCKED)
    expect(lockedOf('2026-10-01', '2026-10-31', LOCKED)).toEqual([])
    expect(lockedOf('', '2026-11-02', LOCKED)).toEqual([])
  })

  it('says why where there is such a month, and nothing where there is none', () => {
    expect(afterLockOf(['2026-11'], said)).toEqual({ reason: 'LATE_EVIDENCE', note: '' })
    expect(afterLockOf([], said)).toBeNull()
    expect(afterLockOf(['2026-11'], { ...said, addendumReason: '' })).toBeNull()
  })
})

describe('the key of one of many decisions', () => {
  it('stays while it is not answered, and is another for another claim or another wish', () => {
    const { keyOf, forget } = wishes()
    const key = keyOf('a', { category: 'SICK' })
    expect(keyOf('a', { category: 'SICK' })).toBe(key)
    expect(keyOf('b', { category: 'SICK' })).not.toBe(key)
    const other = keyOf('a', { category: 'SICK', certificateSeen: true })
    expect(other).not.toBe(key)
    expect(keyOf('a', { category: 'SICK', certificateSeen: true })).toBe(other)
    forget('a')
    expect(keyOf('a', { category: 'SICK', certificateSeen: true })).not.toBe(other)
  })
})

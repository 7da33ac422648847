import { describe, expect, it } from 'vitest'
import { urgencyOf } from '../src/programmes/clock'
import { inputOf } from '../src/programmes/decision-form'

const TYPED = {
  kind: 'AWARD',
  decidedOn: '2026-11-25',
  takesEffectOn: '2026-12-01',
  endsOn: '2027-12-01',
  days: 14,
  endCause: 'WORK',
  mainActivity: 'WORK',
  reasons: 'Fordi.',
} as const

describe('a decision', () => {
  it('sends what its kind asks for, and nothing that stood in a field of another', () => {
    const plain = { decidedOn: '2026-11-25', reasons: 'Fordi.' }
    const from = { takesEffectOn: '2026-12-01' }
    expect(inputOf(TYPED)).toEqual({ kind: 'AWARD', ...plain, ...from })
    expect(inputOf({ ...TYPED, kind: 'REFUSAL' })).toEqual({ kind: 'REFUSAL', ...plain })
    expect(inputOf({ ...TYPED, kind: 'EXTENSION' })).toEqual({
      kind: 'EXTENSION',
      ...plain,
      endsOn: '2027-12-01',
    })
    expect(inputOf({ ...TYPED, kind: 'ABSENCE_EXTENSION' })).toEqual({
      kind: 'ABSENCE_EXTENSION',
      ...plain,
      days: 14,
    })
    expect(inputOf({ ...TYPED, kind: 'EXEMPTION', endsOn: '' })).toEqual({
      kind: 'EXEMPTION',
      ...plain,
      ...from,
      endsOn: null,
    })
    const ending = { ...plain, ...from, mainActivity: 'WORK' }
    expect(inputOf({ ...TYPED, kind: 'COMPLETION' })).toEqual({
      kind: 'COMPLETION',
      ...ending,
      endCause: 'WORK',
    })
    expect(inputOf({ ...TYPED, kind: 'STOP' })).toEqual({ kind: 'STOP', ...ending, endCause: null })
  })
})

describe('the days that are left', () => {
  it('are late, near, or far, and unknown without a deadline', () => {
    expect(urgencyOf(-1).tone).toBe('late')
    expect(urgencyOf(0).tone).toBe('soon')
    expect(urgencyOf(14).tone).toBe('soon')
    expect(urgencyOf(15).tone).toBe('calm')
    expect(urgencyOf(null).tone).toBe('none')
  })
})

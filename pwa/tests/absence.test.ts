/** What one has told of, on the phone and on the server, as one list. */
import { describe, expect, it } from 'vitest'
import { apart, type Claim, toldOf } from '../src/absence/mine/told'
import type { Kept } from '../src/offline/outbox'

const claim = (id: string, more: Partial<Claim> = {}): Claim => ({
  id,
  kind: 'ILL',
  purpose: null,
  startsOn: '2026-11-23',
  endsOn: '2026-11-23',
  startsAt: null,
  endsAt: null,
  state: 'RECEIVED',
  ...more,
})

const entry = (key: number, more: Partial<Kept>): Kept => ({
  key,
  account: 'amina',
  operation: 'reportAbsence',
  document: 'document',
  variables: {
    input: {
      id: `told-${key}`,
      kind: 'CHILD_ILL',
      startsOn: '2026-11-24',
      endsOn: '2026-11-24',
      madeAt: '2026-11-23T08:00:00Z',
    },
  },
  subject: 'my-absence',
  toldAt: 0,
  state: 'waiting',
  ...more,
})

const none = { claims: [], decisions: [] }

describe('what one has told of', () => {
  it('begins with what still lies on the phone, told last first', () => {
    const told = toldOf({ ...none, claims: [claim('old')] }, [entry(1, {}), entry(2, {})])
    expect(told.map(({ id, state }) => [id, state])).toEqual([
      ['told-2', 'KEPT'],
      ['told-1', 'KEPT'],
      ['old', 'RECEIVED'],
    ])
    expect(told.map(({ key }) => key)).toEqual([2, 1, null])
  })

  it('has once what the server knows already and the phone has not forgotten yet', () => {
    const told = toldOf({ ...none, claims: [claim('told-1')] }, [entry(1, {})])
    expect(told.map(({ state }) => state)).toEqual(['RECEIVED'])
  })

  it('says why something was not taken', () => {
    const refusal = { code: 'kit.invalid-input', params: {} }
    const [told] = toldOf(none, [entry(1, { state: 'refused', refusal })])
    expect(told).toMatchObject({ state: 'REFUSED', refusal })
  })

  it('reads as taken back what was taken back offline, unless it has been answered', () => {
    const undo = entry(3, { operation: 'withdrawClaim', variables: { wish: 'w', claim: 'a' } })
    const stateOf = (state: Claim['state']) =>
      toldOf({ ...none, claims: [claim('a', { state })] }, [undo])[0]?.state
    expect(stateOf('RECEIVED')).toBe('WITHDRAWN')
    expect(stateOf('APPROVED')).toBe('APPROVED')
  })

  it('shows another wish no more once it was refused', () => {
    const undo = entry(3, {
      operation: 'withdrawClaim',
      variables: { wish: 'w', claim: 'a' },
      state: 'refused',
    })
    expect(toldOf({ ...none, claims: [claim('a')] }, [undo])[0]?.state).toBe('RECEIVED')
  })

  it('tells the reasons of what was decided about it', () => {
    const decision = {
      id: 'd',
      claimId: 'a',
      startsOn: '2026-11-23',
      endsOn: '2026-11-23',
      startsAt: null,
      endsAt: null,
      category: 'SELF_CERTIFIED' as const,
      approved: false,
      reason: 'NO_GROUND' as const,
    }
    const told = toldOf(
      { claims: [claim('a', { state: 'NOT_APPROVED' }), claim('b')], decisions: [decision] },
      [],
    )
    expect(told.map(({ reasons }) => reasons)).toEqual([['NO_GROUND'], []])
  })

  it('holds what was decided without being told, where its days are', () => {
    const decision = {
      id: 'd',
      claimId: null,
      startsOn: '2026-11-24',
      endsOn: '2026-11-24',
      startsAt: null,
      endsAt: null,
      category: 'MEDICAL_CERTIFICATE' as const,
      approved: true,
      reason: null,
    }
    const claims = [claim('later', { startsOn: '2026-12-01' }), claim('earlier')]
    const told = toldOf({ claims, decisions: [decision] }, [])
    expect(told.map(({ id }) => id)).toEqual(['later', 'd', 'earlier'])
    expect(told[1]).toMatchObject({ kind: 'ILL', state: 'APPROVED' })
  })

  it('keeps what leave is asked for', () => {
    const asked = entry(1, {
      operation: 'askLeave',
      variables: {
        input: {
          id: 'told-1',
          kind: 'WELFARE_LEAVE',
          purpose: 'INTERVIEW',
          startsOn: '2026-12-01',
          endsOn: '2026-12-01',
          startsAt: '08:30',
          endsAt: '10:00',
          madeAt: '2026-11-23T08:00:00Z',
        },
      },
    })
    expect(toldOf(none, [asked])[0]).toMatchObject({
      kind: 'WELFARE_LEAVE',
      purpose: 'INTERVIEW',
      startsAt: '08:30',
    })
  })
})

describe('what one waits for now', () => {
  it('stands apart from what is over or taken back', () => {
    const told = toldOf(
      {
        ...none,
        claims: [
          claim('now'),
          claim('over', { startsOn: '2026-11-20', endsOn: '2026-11-20' }),
          claim('back', { state: 'WITHDRAWN' }),
          claim('coming', { startsOn: '2026-12-20', endsOn: '2026-12-20', state: 'APPROVED' }),
        ],
      },
      [entry(1, {})],
    )
    const [current, over] = apart(told, '2026-11-23')
    expect(current.map(({ id }) => id)).toEqual(['told-1', 'coming', 'now'])
    expect(over.map(({ id }) => id)).toEqual(['back', 'over'])
  })
})

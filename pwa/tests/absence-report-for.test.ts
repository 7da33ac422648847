/** What staff tell on a participant's behalf: what is sent, and how a refusal reads to them. */
import { describe, expect, it } from 'vitest'
import { asStaffReadIt, wholeDay } from '../src/absence/staff/report-for'
import { heardOf } from '../src/absence/staff/report-form'
import { Refusal } from '../src/graphql/problems'

const AT = '2026-11-25T07:40:00.000Z'

describe('what is told for a participant', () => {
  it('is all of one day where it is one tap', () => {
    expect(wholeDay('ILL', '2026-11-25', 'k', AT)).toMatchObject({
      startsOn: '2026-11-25',
      endsOn: '2026-11-25',
      startsAt: null,
    })
  })

  it('is one day where no last day is said, and has hours on one day alone', () => {
    const typed = {
      kind: 'APPOINTMENT',
      purpose: '',
      startsOn: '2026-11-26',
      endsOn: '',
      part: true,
      startsAt: '08:30',
      endsAt: '10:00',
    } as const
    expect(heardOf(typed, 'k', AT)).toMatchObject({ endsOn: '2026-11-26', startsAt: '08:30' })
    expect(heardOf({ ...typed, endsOn: '2026-11-27' }, 'k', AT)).toMatchObject({
      endsOn: '2026-11-27',
      startsAt: null,
      endsAt: null,
    })
  })

  it('that has been told already is said of somebody else', () => {
    const fault = { field: 'startsOn', code: 'attendance.told-already', params: {} }
    const other = { field: 'endsOn', code: 'kit.required', params: {} }
    const refusal = new Refusal('kit.invalid-input', {}, false, null, [fault, other])
    expect(asStaffReadIt(refusal).fields.map(({ code }) => code)).toEqual([
      'attendance.told-already-of',
      'kit.required',
    ])
  })
})

/** What staff tell on a participant's behalf: the same claim, by whoever heard it. */
import { tell } from '../../graphql/client'
import { type FieldFault, Refusal } from '../../graphql/problems'
import type { AskLeaveForVariables, ReportAbsenceForVariables } from '../../graphql/types'

type Told = ReportAbsenceForVariables['input']
type Leave = AskLeaveForVariables['input']
export type Kind = Told['kind']
export type Purpose = NonNullable<Leave['purpose']>

export const REPORTED: readonly Kind[] = ['ILL', 'CHILD_ILL', 'APPOINTMENT', 'OTHER']
export const ASKED: readonly Kind[] = ['WELFARE_LEAVE', 'RELIGIOUS_DAY', 'VACATION']
export const PURPOSES: readonly Purpose[] = [
  'KINDERGARTEN_START',
  'SCHOOL_START',
  'WEDDING',
  'DEATH',
  'INTERVIEW',
  'ADMISSION',
  'DOCTOR_OR_DENTIST',
  'CARE',
  'OTHER',
]

export interface Heard extends Told {
  readonly purpose?: Purpose | null
}

/** What one tap says: all of one day. */
export function wholeDay(kind: Kind, date: string, id: string, madeAt: string): Heard {
  return { id, kind, startsOn: date, endsOn: date, startsAt: null, endsAt: null, madeAt }
}

/** Send it: told, or asked for, as its kind is. */
export async function tellFor(participantId: string, { purpose, ...heard }: Heard): Promise<void> {
  try {
    if (REPORTED.includes(heard.kind)) {
      await tell('reportAbsenceFor', { participantId, input: heard })
    } else {
      const of = heard.kind === 'WELFARE_LEAVE' ? (purpose ?? null) : null
      await tell('askLeaveFor', { participantId, input: { ...heard, purpose: of } })
    }
  } catch (problem) {
    throw problem instanceof Refusal ? asStaffReadIt(problem) : problem
  }
}

/** To a participant it says "you have told of this": of somebody else that is another sentence. */
export function asStaffReadIt(refusal: Refusal): Refusal {
  const { code, params, retryable, notBefore, fields } = refusal
  return new Refusal(code, params, retryable, notBefore, fields.map(ofAnother))
}

function ofAnother(fault: FieldFault): FieldFault {
  return fault.code === 'attendance.told-already' ? { ...fault, code: `${fault.code}-of` } : fault
}

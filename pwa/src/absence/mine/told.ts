/** What one has told of: what the server knows, and what still lies on the phone. */
import type {
  AskLeaveVariables,
  MyAbsenceAnswer,
  ReportAbsenceVariables,
} from '../../graphql/types'
import type { Kept } from '../../offline/outbox'

export type Claim = MyAbsenceAnswer['myAbsence']['claims'][number]
type Decision = MyAbsenceAnswer['myAbsence']['decisions'][number]
export type Kind = Claim['kind']
export type Purpose = NonNullable<Claim['purpose']>
type Reason = NonNullable<Decision['reason']>

/** What is told at once, and what is asked for before. */
export const REPORTED = ['ILL', 'CHILD_ILL', 'APPOINTMENT', 'OTHER'] as const satisfies Kind[]
export const ASKED = ['WELFARE_LEAVE', 'RELIGIOUS_DAY', 'VACATION'] as const satisfies Kind[]
export type Reported = (typeof REPORTED)[number]
export type Asked = (typeof ASKED)[number]

/** So many days before a religious day it must be asked for. */
export const NOTICE_DAYS = 14

/** When: whole days, or some hours of one. */
export interface When {
  readonly startsOn: string
  readonly endsOn: string
  readonly startsAt: string | null
  readonly endsAt: string | null
}

export interface Told extends When {
  readonly id: string
  readonly kind: Kind
  readonly purpose: Purpose | null
  /** `KEPT`: it lies on the phone alone. `REFUSED`: it came, and was not taken. */
  readonly state: Claim['state'] | 'KEPT' | 'REFUSED'
  /** Why it was not approved, as far as that was said. */
  readonly reasons: readonly Reason[]
  readonly refusal: Kept['refusal'] | null
  /** Where it lies in the outbox. */
  readonly key: number | null
}

interface Of {
  readonly claims: readonly Claim[]
  readonly decisions: readonly Decision[]
}

/** What somebody would have told of, where staff decided without being told. */
const KIND_OF: Partial<Record<Decision['category'], Kind>> = {
  SELF_CERTIFIED: 'ILL',
  MEDICAL_CERTIFICATE: 'ILL',
  LONG_ILLNESS: 'ILL',
  CHILD_ILL: 'CHILD_ILL',
  WELFARE_LEAVE: 'WELFARE_LEAVE',
  RELIGIOUS_DAY: 'RELIGIOUS_DAY',
  VACATION: 'VACATION',
}

/**
 * All of it, what was told last first, and with it what was decided untold.
 *
 * What is taken back, but not sent yet, reads as taken back.
 */
export function toldOf(of: Of, entries: readonly Kept[]): readonly Told[] {
  const known = new Set(of.claims.map(({ id }) => id))
  const undone = new Set(entries.filter(isWithdrawal).map(withdrawn))
  const kept = entries.filter(isTold).map(keptOf)
  return [
    ...kept.filter(({ id }) => !known.has(id)).reverse(),
    ...[...of.claims.map(told), ...of.decisions.filter(each => !each.claimId).map(decided)].sort(
      (one, other) => (one.startsOn < other.startsOn ? 1 : one.startsOn > other.startsOn ? -1 : 0),
    ),
  ]

  function told(claim: Claim): Told {
    return {
      ...claim,
      state:
        undone.has(claim.id) && claim.state === 'RECEIVED' ? ('WITHDRAWN' as const) : claim.state,
      reasons: of.decisions.flatMap(({ claimId, reason }) =>
        claimId === claim.id && reason ? [reason] : [],
      ),
      refusal: null,
      key: null,
    }
  }
}

function decided({ id, category, approved, reason, ...when }: Decision): Told {
  return {
    id,
    kind: KIND_OF[category] ?? 'OTHER',
    purpose: null,
    startsOn: when.startsOn,
    endsOn: when.endsOn,
    startsAt: when.startsAt,
    endsAt: when.endsAt,
    state: approved ? 'APPROVED' : 'NOT_APPROVED',
    reasons: reason ? [reason] : [],
    refusal: null,
    key: null,
  }
}

/** What somebody waits for or lives with now, and what is over or taken back. */
export function apart(
  told: readonly Told[],
  today: string,
): readonly [current: readonly Told[], over: readonly Told[]] {
  const isCurrent = ({ state, endsOn }: Told) =>
    state === 'KEPT' || state === 'REFUSED' || (state !== 'WITHDRAWN' && endsOn >= today)
  return [told.filter(isCurrent), told.filter(each => !isCurrent(each))]
}

function isTold({ operation }: Kept): boolean {
  return operation === 'reportAbsence' || operation === 'askLeave'
}

function isWithdrawal({ operation, state }: Kept): boolean {
  return operation === 'withdrawClaim' && state === 'waiting'
}

function withdrawn({ variables }: Kept): string {
  return (variables as { claim: string }).claim
}

function keptOf({ variables, state, refusal, key }: Kept): Told {
  const { input } = variables as ReportAbsenceVariables | AskLeaveVariables
  return {
    id: input.id,
    kind: input.kind,
    purpose: ('purpose' in input && input.purpose) || null,
    startsOn: input.startsOn,
    endsOn: input.endsOn,
    startsAt: input.startsAt ?? null,
    endsAt: input.endsAt ?? null,
    state: state === 'refused' ? 'REFUSED' : 'KEPT',
    reasons: [],
    refusal: refusal ?? null,
    key,
  }
}

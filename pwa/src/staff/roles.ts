/** Which roles somebody holds on a day, said once each. */
import type { StaffListAnswer } from '../graphql/types'

export type Member = StaffListAnswer['staffList'][number]
export type RoleSpan = Member['roles'][number]

export function isHeld({ validFrom, validTo }: RoleSpan, day: string): boolean {
  return validFrom <= day && (validTo === null || day <= validTo)
}

export function rolesOn(roles: readonly RoleSpan[], day: string): readonly RoleSpan['role'][] {
  return [...new Set(roles.filter(each => isHeld(each, day)).map(({ role }) => role))]
}

/** Somebody who has left keeps nothing; who leaves later is there until then. */
export function hasLeft({ endedOn }: { readonly endedOn: string | null }, day: string): boolean {
  return endedOn !== null && endedOn < day
}

/** Whether they hold something, or are to hold it: what waits for a second person once they come in anew. */
export function hasRoles({ roles }: Pick<Member, 'roles'>, day: string): boolean {
  return roles.some(({ validTo }) => validTo === null || day <= validTo)
}

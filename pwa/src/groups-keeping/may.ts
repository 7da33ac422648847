/** Who keeps a unit, and so its groups, activities and days without classes. */
import type { MeAnswer } from '../graphql/types'

export type Me = MeAnswer['me']

/** Who puts people into groups; of whom, each person says. A class is not put together by who teaches it. */
export function placesPeople({ roles }: Me): boolean {
  return roles.some(({ role }) => ['ADVISER', 'COORDINATOR', 'LEADER'].includes(role))
}

export function keepsUnits({ roles }: Me): boolean {
  return roles.some(({ role }) => role === 'COORDINATOR' || role === 'LEADER')
}

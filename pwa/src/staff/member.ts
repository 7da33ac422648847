/** One member of staff, as the administrator keeps them. */
import type { StaffMemberAnswer } from '../graphql/types'

export type Member = StaffMemberAnswer['staffMember']

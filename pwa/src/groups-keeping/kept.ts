/** What the server says of a group and of copying its term. */
import type { GroupPageAnswer, TermCopyAnswer } from '../graphql/types'

export type Group = GroupPageAnswer['groupPage']
export type Member = Group['members'][number]
export type Teacher = Group['teachers'][number]
export type Preview = TermCopyAnswer['previewTermCopy']

/** From which period to which: ISO dates, both ends included. */
export interface TermCopy {
  readonly oldFrom: string
  readonly oldTo: string
  readonly newFrom: string
  readonly newTo: string
}

/** Characters of a name that the server takes. */
export const LONGEST_NAME = 80

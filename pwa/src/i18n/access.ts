/** What is read of who sees whom, and who must not. */
import { texts } from 'virtual:texts/access'
import type { WhoSeesAnswer } from '../graphql/types'
import { moreOf } from './beside'
import { t, word } from './texts'

type Sight = Pick<
  WhoSeesAnswer['whoSees']['onlookers'][number]['sights'][number],
  'by' | 'relation' | 'group'
>

export const ACCESS = moreOf(texts, 'access')

/** By what somebody sees a participant: a role, a grant as what, a class. */
export function sightText({ by, relation, group }: Sight): string {
  if (by === 'GRANT' && relation) return word('relation', relation)
  if (by === 'GROUP' && relation) {
    return t('sight-group', { relation: word('relation', relation), group: group ?? '' })
  }
  return t(`sight-${by.toLowerCase()}`)
}

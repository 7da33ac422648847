/** What the group's weeks say, and no other screen. */
import { texts } from 'virtual:texts/groupWeeks'
import { moreOf } from '../i18n/beside'

export const OF_GROUP_WEEKS = moreOf(texts, 'groupWeeks')

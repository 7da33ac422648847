/** What the screens of groups, activities and closures say; and what is refused in all of the timetable. */
import { texts as ofGroups } from 'virtual:texts/groups'
import { texts as ofKeeping } from 'virtual:texts/keeping'
import { moreOf } from '../i18n/beside'

export const OF_GROUPS = moreOf(ofGroups, 'groups')
export const OF_KEEPING = moreOf(ofKeeping, 'keeping')

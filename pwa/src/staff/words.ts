/** What is said of roles that wait for a second person. */
import { texts } from 'virtual:texts/roles'
import { moreOf } from '../i18n/beside'

export const OF_ROLES = moreOf(texts, 'roles')

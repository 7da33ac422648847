/** What one reads of one's payment, and of what was recorded wrongly. */
import { texts } from 'virtual:texts/myHours'
import { moreOf } from '../i18n/beside'

export const OF_MY_HOURS = moreOf(texts, 'myHours')

/** What the screens say on which a plan is made, and of what leaves for the supervisor. */
import { texts } from 'virtual:texts/plans'
import { texts as reports } from 'virtual:texts/reports'
import { moreOf } from '../i18n/beside'

export const OF_PLANS = moreOf(texts, 'plans')
export const OF_REPORTS = moreOf(reports, 'reports')

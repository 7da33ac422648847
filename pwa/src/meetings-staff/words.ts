/** What the screens of the joint meeting say, and of the plan what is edited in it. */
import { texts } from 'virtual:texts/meetings'
import { texts as plans } from 'virtual:texts/plans'
import { moreOf } from '../i18n/beside'

export const OF_MEETINGS = moreOf(texts, 'meetings')
export const OF_PLANS = moreOf(plans, 'plans')

/** What the leader's month says. */
import { texts } from 'virtual:texts/reports'
import { moreOf } from '../i18n/beside'

export const OF_REPORTS = moreOf(texts, 'reports')

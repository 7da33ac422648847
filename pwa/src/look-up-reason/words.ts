/** What staff read where they are asked why they look. */
import { texts } from 'virtual:texts/lookUpReason'
import { moreOf } from '../i18n/beside'

export const OF_REASONS = moreOf(texts, 'lookUpReason')

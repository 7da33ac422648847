/** What a leader reads of unusual looks at people's records. */
import { texts } from 'virtual:texts/lookUpReview'
import { moreOf } from '../i18n/beside'

export const OF_REVIEW = moreOf(texts, 'lookUpReview')

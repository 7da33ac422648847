/** What a participant reads of opening their phone by face or finger. */
import { texts } from 'virtual:texts/phoneKey'
import { moreOf } from '../i18n/beside'

export const OF_PHONE_KEY = moreOf(texts, 'phoneKey')

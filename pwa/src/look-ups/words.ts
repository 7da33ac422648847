/** What one reads of who looked at one's record. */
import { texts } from 'virtual:texts/lookUps'
import { moreOf } from '../i18n/beside'

export const OF_LOOK_UPS = moreOf(texts, 'lookUps')

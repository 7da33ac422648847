/** What staff read of their second factor: at the door, in a dialog, on a screen of its own. */
import { texts } from 'virtual:texts/factor'
import { moreOf } from '../i18n/beside'

export const OF_FACTORS = moreOf(texts, 'factor')

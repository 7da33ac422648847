/** Said together with the way out: both are about who else sees the screen. */
import { texts } from 'virtual:texts/hiding'
import { moreOf } from '../i18n/beside'

export const OF_HELPING = moreOf(texts, 'hiding')

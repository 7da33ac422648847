import { texts } from 'virtual:texts/hiding'
import { moreOf } from '../i18n/beside'

export const OF_HIDING = moreOf(texts, 'hiding')

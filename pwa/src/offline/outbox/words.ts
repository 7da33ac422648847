import { texts } from 'virtual:texts/outbox'
import { moreOf } from '../../i18n/beside'

export const OF_OUTBOX = moreOf(texts, 'outbox')

/** What the screens of payment say, and no others. */
import { texts } from 'virtual:texts/payments'
import { moreOf } from '../i18n/beside'

export const OF_PAYMENTS = moreOf(texts, 'payments')

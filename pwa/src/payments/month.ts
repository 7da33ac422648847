/** One participant's month as it is answered. */
import type { PaymentAnswer } from '../graphql/types'

export type Month = PaymentAnswer['payment']
export type Hour = Month['account']['lines'][number]

/** One participant's month, reached from their case: the month that is. */
import { now } from '../i18n/oslo'
import Payments from './payments'

export default function PaymentOfCase({ rest: id }: { rest: string }) {
  return <Payments rest={`${now.value.date.slice(0, 7)}+${id}`} />
}

/** Months for payment: everybody's, or one participant's. */
import { useMore } from '../i18n/beside'
import { Loading } from '../ui/answered'
import { Everybody } from './everybody'
import { placeOf } from './months'
import { OnePerson } from './one-person'
import { OF_PAYMENTS } from './words'
import '../ui/styles/payments.css'

export default function Payments({ rest }: { rest: string }) {
  const worded = useMore(OF_PAYMENTS)
  const { month, id } = placeOf(rest)
  if (!worded) return <Loading />
  return id ? (
    <OnePerson key={rest} month={month} id={id} />
  ) : (
    <Everybody key={month} month={month} />
  )
}

/** The register: a day's lessons, or one of them. */
import { useMore } from '../i18n/beside'
import { now } from '../i18n/oslo'
import { Loading } from '../ui/answered'
import { DayScreen } from './day'
import { LessonScreen } from './lesson'
import { isDate, placeOf } from './place'
import { OF_REGISTER } from './words'
import '../ui/styles/register.css'

interface Props {
  readonly rest: string
  readonly me: { readonly roles: readonly { readonly role: string }[] }
}

const KEEPERS = ['COORDINATOR', 'LEADER']

export default function RegisterScreen({ rest, me }: Props) {
  const worded = useMore(OF_REGISTER)
  if (!worded) return <Loading />
  const place = placeOf(rest)
  if (place) return <LessonScreen key={rest} place={place} />
  const roles = me.roles.map(({ role }) => role)
  return (
    <DayScreen
      date={isDate(rest) ? rest : now.value.date}
      keepsUnit={roles.some(role => KEEPERS.includes(role))}
      teaches={roles.includes('TEACHER')}
    />
  )
}

/** Which screen is on: by whether the phone is open, by who holds it, by the address. */

import { beKnown, isNew, KEY, kind, state } from '../account/session'
import { Unlock } from '../account/unlock'
import { Welcome } from '../account/welcome'
import { Hours, prepareHours } from '../attendance/hours'
import { addDays, isoWeek } from '../i18n/dates'
import { now } from '../i18n/oslo'
import { prepare } from '../offline/answers'
import { NewsAhead, OccurrenceRow } from '../timetable/occurrence'
import { prepareWeek, Week, weekAnswer } from '../timetable/week'
import { Today } from '../today/today'
import { Later, Lazy } from './lazy'
import { route } from './routes'
import { Shell } from './shell'

const staffSignIn = () => import('../account/staff-sign-in')
/** The PIN opens, whatever else does not come. */
const unlock = () =>
  import('./my-sign-ins').then(it => it.door()).catch(() => ({ default: Unlock }))
const visitor = () => import('./visitor')
const staff = () => import('./staff-door')
const plan = () => import('./plan')
const meeting = () => import('./meeting')
const me = () => import('./me')
const offer = () => import('../notifications/offer')
const belowHours = () => import('./below-hours')
const absence = () => import('./absence')
const firstMinute = () => import('./first')

/** What must be readable without network, whichever screen was opened first. */
export async function prepareAnswers(): Promise<void> {
  const today = now.value.date
  const weeks = [isoWeek(today), isoWeek(addDays(today, 7))]
  const about = prepare('aboutMe', {})
  await Promise.all([...weeks.map(prepareWeek), prepareHours(), about])
}

export function App({ code }: { code: string }) {
  const { screen, rest } = route.value
  const ofStaff = kind() === 'STAFF'
  if (/^(with|signed-on)$/.test(screen) || (screen === 'invite' && kind() !== 'PARTICIPANT'))
    return <Lazy load={visitor} at={route.value} />
  if (state.value === 'locked')
    return ofStaff ? (
      <Lazy load={staffSignIn} />
    ) : localStorage.getItem(KEY) ? (
      <Lazy load={unlock} code={code} />
    ) : (
      <Unlock code={code} />
    )
  if (state.value === 'new') {
    return screen === 'staff' ? <Lazy load={staffSignIn} /> : <Welcome code={code} />
  }
  if (ofStaff) return <Lazy load={staff} />
  if (isNew.value || screen === 'first')
    return <Lazy load={firstMinute} onDone={isNew.value ? beKnown : undefined} />
  return <Shell>{participantScreen(screen, rest)}</Shell>
}

/** Screens that come when somebody goes there, by the address. */
const FARTHER: Readonly<Record<string, typeof me>> = { plan, meeting, absence, me, messages: me }

function participantScreen(screen: string, rest: string | undefined) {
  const load = FARTHER[screen]
  if (load) {
    const below = screen === 'messages' ? screen : rest
    return <Lazy key={below ?? screen} load={load} rest={below} />
  }
  switch (screen) {
    case 'week':
      return <Week key={screen} week={rest ?? isoWeek(now.value.date)} />
    case 'hours':
      return (
        <Hours key={screen} week={rest}>
          {(weeks, chosen) => <Lazy load={belowHours} weeks={weeks} chosen={chosen} />}
        </Hours>
      )
    default:
      return (
        <>
          <Today key={screen} Row={OccurrenceRow} Ahead={NewsAhead} weekAnswer={weekAnswer} />
          <Later load={offer} />
        </>
      )
  }
}

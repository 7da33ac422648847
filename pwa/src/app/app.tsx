/** Which screen is on: by whether the phone is open, by who holds it, by the address. */

import { beKnown, isNew, kind, state } from '../account/session'
import { Unlock } from '../account/unlock'
import { Welcome } from '../account/welcome'
import { Hours, prepareHours } from '../attendance/hours'
import { addDays, isoWeek } from '../i18n/dates'
import { now } from '../i18n/oslo'
import { prepare } from '../offline/answers'
import { PlanScreen, preparePlan } from '../plan/plan'
import { NewsAhead, OccurrenceRow } from '../timetable/occurrence'
import { prepareWeek, Week, weekAnswer } from '../timetable/week'
import { Today } from '../today/today'
import { Lazy } from './lazy'
import { route } from './routes'
import { Shell } from './shell'

const staffSignIn = () => import('../account/staff-sign-in')
const invitation = () => import('../account/invitation')
const staff = () => import('./staff')
const me = () => import('./me')
const firstMinute = () => import('../about-me/first-minute')

/** What must be readable without network, whichever screen was opened first. */
export async function prepareAnswers(): Promise<void> {
  const today = now.value.date
  const weeks = [isoWeek(today), isoWeek(addDays(today, 7))]
  const about = prepare('aboutMe', {})
  await Promise.all([...weeks.map(prepareWeek), prepareHours(), preparePlan(), about])
}

export function App({ code }: { code: string }) {
  const { screen, rest } = route.value
  const ofStaff = kind() === 'STAFF'
  if (screen === 'invite' && kind() !== 'PARTICIPANT') return <Lazy load={invitation} rest={rest} />
  if (state.value === 'locked')
    return ofStaff ? <Lazy load={staffSignIn} /> : <Unlock code={code} />
  if (state.value === 'new') {
    return screen === 'staff' ? <Lazy load={staffSignIn} /> : <Welcome code={code} />
  }
  if (ofStaff) return <Lazy load={staff} />
  if (isNew.value) return <Lazy load={firstMinute} onDone={beKnown} />
  if (screen === 'first') return <Lazy load={firstMinute} onDone={toMe} />
  return <Shell>{participantScreen(screen, rest)}</Shell>
}

function toMe() {
  location.hash = '#/me'
}

function participantScreen(screen: string, rest: string | undefined) {
  switch (screen) {
    case 'week':
      return <Week key={screen} week={rest ?? isoWeek(now.value.date)} />
    case 'hours':
      return <Hours key={screen} week={rest} />
    case 'plan':
      return <PlanScreen key={screen} />
    case 'me':
      return <Lazy key={rest ?? screen} load={me} rest={rest} />
    default:
      return <Today key={screen} Row={OccurrenceRow} Ahead={NewsAhead} weekAnswer={weekAnswer} />
  }
}

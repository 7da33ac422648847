/** What one has for oneself: the language and the way out, what is known, reminders, the certificate, the calendar. Never at first. */
import Account from '../account/me'
import { ShowPin } from '../account/pin-again'
import { learn } from '../graphql/client'
import { documentsOfOneself } from '../graphql/documents-of-oneself'
import { isHelped } from '../helping/helped'
import { HelpChoice, HiddenScreen } from '../helping/helping'
import { Later, Lazy } from './lazy'

const hideChoice = () => import('../hiding/choice')
const calendar = () => import('../feeds/calendar')
const aboutMe = () => import('../about-me/about-me')
const certificate = () => import('../certificate/mine')
const certificateLink = () => import('../certificate/link')
const looks = () => import('../look-ups/look-ups')
const looksLink = () => import('../look-ups/link')
const copy = () => import('../my-copy/copy')
const copyLink = () => import('../my-copy/link')
const money = () => import('../my-hours/pay')
const moneyLink = () => import('../my-hours/link')
const reminders = () => import('../notifications/reminders')
const remindersLinks = () => import('../notifications/links')
const messages = () => import('../notifications/messages')
const signIns = () => import('./my-sign-ins')
const signInsLink = () => signIns().then(it => ({ default: it.SignInsLink }))
const wrong = () => import('../my-hours/wrong')

learn(documentsOfOneself)

const WRONG = 'wrong-'

/** Not below "me" by its address: it stands here since it is as private. */
const MESSAGES = 'messages'

/** What is private is not opened while somebody sits beside. */
const PRIVATE: readonly string[] = [
  MESSAGES,
  'calendar',
  'looks',
  'copy',
  'sign-ins',
  'phone-key',
  'money',
]

export default function Me({ rest }: { rest: string | undefined }) {
  const alone = !isHelped()
  if (rest && PRIVATE.includes(rest) && !alone)
    return <HiddenScreen back={rest === MESSAGES ? '#/' : '#/me'} />
  if (rest === MESSAGES) return <Lazy load={messages} />
  if (rest === 'certificate') return <Lazy load={certificate} />
  if (rest === 'calendar') return <Lazy load={calendar} back="#/me" Pin={ShowPin} />
  if (rest === 'reminders') return <Lazy load={reminders} />
  if (rest === 'looks') return <Lazy load={looks} />
  if (rest === 'copy') return <Lazy load={copy} Pin={ShowPin} />
  if (rest === 'sign-ins' || rest === 'phone-key')
    return <Lazy load={signIns} making={rest === 'phone-key'} />
  if (rest === 'money') return <Lazy load={money} />
  // "wrong-<slot>:<date>": one hour that somebody says is wrong.
  if (rest?.startsWith(WRONG)) return <Lazy load={wrong} rest={rest.slice(WRONG.length)} />
  if (rest) return <Lazy load={aboutMe} />
  return (
    <Account>
      <HelpChoice />
      <Later load={remindersLinks} alone={alone} />
      {alone && <Later load={moneyLink} />}
      <Later load={certificateLink} />
      {alone && <Later load={looksLink} />}
      {alone && <Later load={copyLink} />}
      {alone && <Later load={signInsLink} />}
      <Later load={hideChoice} />
    </Account>
  )
}

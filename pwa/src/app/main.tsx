import { effect } from '@preact/signals'
import { render } from 'preact'
import { codeOfLink } from '../account/code'
import {
  beAnswered,
  becomeStrange,
  close,
  kind,
  lockIfIdle,
  rememberedLanguage,
  report,
  resume,
  state,
  touch,
} from '../account/session'
import { onAnswer, onRefusal } from '../graphql/client'
import { preferred } from '../i18n/languages'
import { startClock } from '../i18n/oslo'
import { speak } from '../i18n/texts'
import { refresh } from '../offline/answers'
import { forgetOld } from '../offline/store'
import { kinds } from '../timetable/kinds'
import { setLooks } from '../ui/looks'
import { App, prepareAnswers } from './app'
import { followAddress } from './routes'
import { followUpdates } from './updates'
import '../ui/styles/theme.css'
import '../ui/styles/index.css'

/** The session has ended on the server, by idleness, by its age, or from another place; or is half of one. */
const ENDED = ['accounts.signed-out', 'accounts.second-factor']
/** The server no longer knows this phone: it was given up, or revoked. */
const STRANGER = 'accounts.unknown-device'

/** Milliseconds: what makes a screen live, and tells what is new, must not compete with what fills it. */
const AFTER_FIRST_SCREEN = 500

/** What nobody has asked for in so long is not kept. */
const TWO_WEEKS = 14 * 86_400_000

const isOpen = () => state.value === 'open'
const isOneself = () => isOpen() && kind() === 'PARTICIPANT'

const listen = () => {
  void import('../offline/live').then(({ follow }) => follow(isOpen)).catch(() => {})
  void import('../timetable/news/watch')
    .then(({ watchNews }) => watchNews(isOneself))
    .catch(() => {})
  void import('./outbox').then(({ followOutbox }) => followOutbox(isOpen)).catch(() => {})
}

const code = codeOfLink(location.hash)
// A code opens somebody's phone: it does not stay in the address or the history.
if (code) history.replaceState(null, '', '#/')

const back = () => {
  report()
  void refresh()
}

setLooks(kinds)
startClock(() => new Date())
followAddress()
onAnswer(beAnswered)
onRefusal(({ code }) => {
  if (code === STRANGER && kind() === 'PARTICIPANT') void becomeStrange()
  else if ([...ENDED, STRANGER].includes(code) && state.value === 'open') close()
})
for (const sign of ['pointerdown', 'keydown']) addEventListener(sign, touch, { passive: true })
setInterval(lockIfIdle, 20_000)
// What closes in one window closes in all.
addEventListener('storage', lockIfIdle)
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState !== 'visible') return
  lockIfIdle()
  back()
})
addEventListener('online', back)

await Promise.all([speak(rememberedLanguage() ?? preferred(navigator.languages)), resume()])
const place = document.getElementById('stegvis')
effect(() => {
  if (isOneself()) void prepareAnswers()
})
if (place) render(<App code={code} />, place)
effect(() => {
  if (isOpen()) setTimeout(listen, AFTER_FIRST_SCREEN)
})
void followUpdates().catch(() => {})
void forgetOld(Date.now() - TWO_WEEKS).catch(() => {})

/** The outbox as the app uses it, fetched after the first screen: whose it is. */
import { effect } from '@preact/signals'
import { prepareAbsence } from '../absence/mine/ready'
import { holder, kind, state } from '../account/session'
import { isHelped } from '../helping/helped'
import { OF_HIDING } from '../hiding/words'
import { language } from '../i18n/texts'
import { OF_LOOK_UPS } from '../look-ups/words'
import { OF_MY_COPY } from '../my-copy/words'
import { forgetConfirmed, prepareMeetings } from '../my-meeting/ready'
import { OF_MY_MEETING } from '../my-meeting/words'
import { followReminders, forgetReminders } from '../notifications/follow'
import { OF_NOTIFICATIONS } from '../notifications/words'
import { follow, outbox } from '../offline/outbox'
import { OF_OUTBOX } from '../offline/outbox/words'
import { sealPlain } from '../offline/plain'
import { keepScreens } from '../offline/screens'
import { preparePlan } from '../plan/ready'
import { OF_COMMITMENT, OF_MY_PLAN } from '../plan/words'
import { receiveMarks } from '../register/told'

export function followOutbox(isOpen: () => boolean): void {
  // One line each: what is left to tell of what a feature's wishes were answered with.
  outbox.receive('markAttendance', receiveMarks)
  void sealPlain().catch(() => {})
  follow(() => (isOpen() ? holder() : null))
  // What is private is not asked for while somebody sits beside: it would be refused.
  followReminders(
    () => (isOpen() ? holder() : null),
    () => !isHelped(),
  )
  // What signing out may have to ask must be worded without network, too.
  void OF_OUTBOX(language()).catch(() => {})
  if (kind() === 'PARTICIPANT') {
    if (!isHelped()) prepareAbsence()
    preparePlan()
    prepareMeetings()
    keepLate()
  }
}

// Whenever the phone opens or closes; what is answered while it is closed is gone when it opens.
state.subscribe(forgetConfirmed)
state.subscribe(now => {
  if (now !== 'open') forgetReminders()
})

let keeping = false

/** What the late screens say must be there without network, in whichever language is chosen. */
function keepLate(): void {
  if (keeping) return
  keeping = true
  effect(() => {
    const tag = language()
    if (!tag) return
    const keep = () => {
      Promise.all(
        [
          OF_MY_PLAN,
          OF_COMMITMENT,
          OF_MY_MEETING,
          OF_NOTIFICATIONS,
          OF_HIDING,
          OF_LOOK_UPS,
          OF_MY_COPY,
        ].map(more => more(tag)),
      ).then(keepScreens, () => {})
    }
    if (navigator.onLine) keep()
    else addEventListener('online', keep, { once: true })
  })
}

/** Reminders behind all screens: renewed at every opening, in the language that is spoken, read when something comes. */
import { effect } from '@preact/signals'
import { language } from '../i18n/texts'
import { tellWorker } from '../offline/worker'
import { askMine, forgetMine, look, reach, renew, standing } from './browser'
import { askInbox, forgetInbox } from './inbox'

let following = false

/**
 * Begin at an opening.
 *
 * @param account names who is signed in, with the screen open.
 * @param isAlone whether nobody sits beside: the words of messages are for oneself.
 */
export function followReminders(account: () => string | null, isAlone: () => boolean): void {
  reach(account)
  void begin(account, isAlone)
  if (following) return
  following = true
  effect(() => {
    const tag = language()
    if (tag && account()) tellWorker({ language: tag })
  })
  const again = () => {
    if (account() && isAlone()) void askInbox()
  }
  let wasAlone = true
  effect(() => {
    const before = wasAlone
    wasAlone = isAlone()
    if (wasAlone && !before) again()
  })
  navigator.serviceWorker?.addEventListener('message', ({ data }) => {
    if (data.pushed) again()
    if (data.resubscribed && account()) void renew().then(look, () => {})
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return
    again()
    if (standing.peek()) void look()
  })
}

async function begin(account: () => string | null, isAlone: () => boolean): Promise<void> {
  if (!account()) return
  const tag = language()
  if (tag) tellWorker({ language: tag })
  if (isAlone()) await askInbox()
  try {
    await askMine()
    await renew()
    await look()
  } catch {
    // Without network it is renewed at the next opening.
  }
}

/** Forget it, as answers are forgotten when the phone locks. */
export function forgetReminders(): void {
  forgetInbox()
  forgetMine()
}

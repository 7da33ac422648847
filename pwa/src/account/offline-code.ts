/**
 * A code by which a member of staff opens their own machine without network, until the day is over.
 *
 * What is on it is the classes of the day; a screen that was put away must open for the next of them also in
 * a cellar. The server knows nothing of the code: with a network, one signs in.
 */
import { closeVault } from '../offline/vault'
import { rememberPin } from './pin-memory'
import { holder, kind, triesLeft } from './session'

const UNTIL = 'stegvis.code-until'

/** Remember a code for the one who is signed in, until midnight. */
export async function allowOffline(code: string): Promise<void> {
  // What they tell stays readable to whoever signs in as them: nobody may lose it to a code of a day.
  await rememberPin(code, holder() ?? '', ['read'])
  const midnight = new Date().setHours(24, 0, 0, 0)
  localStorage.setItem(UNTIL, `${holder()} ${midnight}`)
}

/** Whether a code may open this machine for the one who had it last. */
export async function mayOpenOffline(): Promise<boolean> {
  const [whose, until] = (localStorage.getItem(UNTIL) ?? '').split(' ')
  if (kind() !== 'STAFF' || whose !== holder()) return false
  if (Date.now() >= Number(until)) {
    await closeVault(whose ?? '', true).catch(() => {})
    return false
  }
  return (await triesLeft().catch(() => 0)) > 0
}

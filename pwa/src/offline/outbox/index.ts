/** The outbox of this page. */
import { idOf, tellKept } from '../../graphql/client'
import { box } from './box'
import { makeOutbox, type Outbox } from './outbox'

export type { Kept, Outbox } from './outbox'

let whoIsIn: () => string | null = () => null
let timer: ReturnType<typeof setTimeout> | undefined
let queue: Promise<void> = Promise.resolve()

const others = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('outbox')

const made = makeOutbox({
  box,
  document: operation => idOf(operation) ?? null,
  send: tellKept,
  account: () => whoIsIn(),
  alone: work => {
    if (navigator.locks) return navigator.locks.request('outbox', work).then(() => {})
    queue = queue.then(work, work)
    return queue
  },
  later: (milliseconds, work) => {
    clearTimeout(timer)
    timer = setTimeout(work, milliseconds)
  },
  now: () => Date.now(),
  tellOthers: () => others?.postMessage('changed'),
})

/** Milliseconds to wait for the app to say whose this is: it does so after its first screen. */
const PATIENCE = 10_000

let begin: () => void = () => {}
const begun = new Promise<void>(resolve => {
  begin = resolve
})

export const outbox: Outbox = {
  ...made,
  // Fingers may be faster than the app: what is told before anybody knows whose it is waits, and is not lost.
  put: async (operation, variables, about) => {
    await Promise.race([begun, new Promise(resolve => setTimeout(resolve, PATIENCE))])
    await made.put(operation, variables, about)
  },
}

let following = false

/** Send from now on whenever it may succeed; `account` names who is signed in, with the screen open. */
export function follow(account: () => string | null): void {
  whoIsIn = account
  begin()
  void outbox.look()
  void outbox.flush()
  if (following) return
  following = true
  others?.addEventListener('message', () => void outbox.look())
  addEventListener('online', () => void outbox.flush())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void outbox.flush()
  })
}

/**
 * Whether somebody sits beside and helps, as this phone shows it.
 *
 * The server decides by its own word what it tells meanwhile, and marks what it is told. The beginning goes through
 * the outbox, in the order in which it was said. At the end the phone locks, and its PIN opens it: what began without
 * network is told behind the PIN, what was reported meanwhile after it, and then that it is over.
 */
import { signal } from '@preact/signals'
import { learn } from '../graphql/client'
import { documentsOfOneself } from '../graphql/documents-of-oneself'
import { outbox } from '../offline/outbox'

learn(documentsOfOneself)

for (const operation of ['beginHelp', 'endHelp'] as const) outbox.receive(operation, () => false)

/** Until when, in this phone's own memory; the lock of its screen reads and removes it (account/session.ts). */
const HELPED = 'stegvis.helped'

/** Minutes after which it ends by itself, here as on the server. */
export const MINUTES = 30

const SUBJECT = 'helped'

/** Until when, in milliseconds since 1970; 0: nobody helps. */
const until = signal(kept())
let timer: ReturnType<typeof setTimeout> | undefined
/** The phone has been in another's hands: what opens it then is its PIN, on the server as here. */
let lock: () => void = () => {}

export const isHelped = (): boolean => until.value > 0

/** From now on: at once on screen, and told to the server before anything else is. */
export function beginHelp(): void {
  const ends = Date.now() + MINUTES * 60_000
  localStorage.setItem(HELPED, String(ends))
  endAt(ends)
  tellIt('beginHelp')
}

/** Whoever says so: the screen locks, which ends it on the server, too. */
export function endHelp(): void {
  endAt(0)
  lock()
}

/**
 * Take up where this phone is. What began before the screen was locked is over with that sign-in; where the server is
 * still to hear that it began, it hears the end behind it.
 */
export async function takeUp(lockScreen: () => void): Promise<void> {
  lock = lockScreen
  endAt(kept())
  if (until.value) return
  if (localStorage.getItem(HELPED) !== null) {
    lock()
    return
  }
  await outbox.look()
  const told = outbox.entries.value.filter(
    ({ operation, state }) =>
      state === 'waiting' && (operation === 'beginHelp' || operation === 'endHelp'),
  )
  if (told.at(-1)?.operation === 'beginHelp') tellIt('endHelp')
}

function endAt(ends: number): void {
  clearTimeout(timer)
  until.value = ends
  if (ends) timer = setTimeout(endIfOpen, ends - Date.now())
}

/** A screen that has locked meanwhile has ended it already. */
function endIfOpen(): void {
  if (localStorage.getItem(HELPED) === null) until.value = 0
  else endHelp()
}

function tellIt(operation: 'beginHelp' | 'endHelp'): void {
  void outbox.put(operation, {}, { subject: SUBJECT }).catch(() => {})
}

/** What this phone remembers; a clock that was set back makes it no longer. */
function kept(): number {
  const ends = Number(localStorage.getItem(HELPED))
  const left = ends - Date.now()
  return left > 0 && left <= MINUTES * 60_000 ? ends : 0
}

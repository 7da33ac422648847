/**
 * Whether somebody sits beside and helps, as this phone shows it.
 *
 * The server decides by its own word what it tells meanwhile, and marks what it is told. Both the beginning and the
 * end go through the outbox, in the order in which they were said: what was reported in between without network is
 * sent in between, too.
 */
import { signal } from '@preact/signals'
import { learn } from '../graphql/client'
import { documentsOfOneself } from '../graphql/documents-of-oneself'
import { outbox } from '../offline/outbox'

learn(documentsOfOneself)

for (const operation of ['beginHelp', 'endHelp'] as const) outbox.receive(operation, () => false)

/** Until when, in this phone's own memory; the lock of its screen removes it (account/session.ts). */
const HELPED = 'stegvis.helped'

/** Minutes after which it ends by itself, here as on the server. */
export const MINUTES = 30

const SUBJECT = 'helped'

/** Until when, in milliseconds since 1970; 0: nobody helps. */
const until = signal(kept())
let timer: ReturnType<typeof setTimeout> | undefined

export const isHelped = (): boolean => until.value > 0

/** From now on: at once on screen, and told to the server before anything else is. */
export function beginHelp(): void {
  const ends = Date.now() + MINUTES * 60_000
  localStorage.setItem(HELPED, String(ends))
  endAt(ends)
  tellIt('beginHelp')
}

export function endHelp(): void {
  localStorage.removeItem(HELPED)
  endAt(0)
  tellIt('endHelp')
}

/** Take up where this phone is; what began before the screen was locked is over, and the server hears so. */
export async function takeUp(): Promise<void> {
  const old = localStorage.getItem(HELPED) !== null
  endAt(kept())
  if (until.value) return
  localStorage.removeItem(HELPED)
  await outbox.look()
  const told = outbox.entries.value.filter(
    ({ operation, state }) =>
      state === 'waiting' && (operation === 'beginHelp' || operation === 'endHelp'),
  )
  if (old || told.at(-1)?.operation === 'beginHelp') tellIt('endHelp')
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

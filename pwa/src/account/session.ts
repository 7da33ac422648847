/**
 * Who holds this phone, and whether it is open.
 *
 * The server's cookies decide what may be fetched. This decides what is on screen: a participant's
 * phone locks after a quarter of an hour without a touch, and opens again by PIN.
 */
import { signal } from '@preact/signals'
import { tell } from '../graphql/client'
import type { AccountKind, UnlockAnswer } from '../graphql/types'
import { forget } from '../offline/answers'
import { wipe } from '../offline/store'
import { matchesPin, rememberPin } from './pin-memory'

type Me = UnlockAnswer['unlock']

export type State = 'new' | 'locked' | 'open'

const KIND = 'stegvis.kind'
const LANGUAGE = 'stegvis.language'
const TOUCHED = 'stegvis.touched'
/** Set while the server has not heard yet that this phone signed out. */
const LEAVING = 'stegvis.leaving'

export const IDLE_MINUTES = 15

export const state = signal<State>('new')

export const kind = (): AccountKind | null => localStorage.getItem(KIND) as AccountKind | null

export const rememberedLanguage = (): string | null => localStorage.getItem(LANGUAGE)

/** Take up where the phone was left: new, locked, or still open. */
export function resume(): void {
  if (localStorage.getItem(LEAVING)) void finishLeaving()
  const holder = kind()
  if (!holder) state.value = 'new'
  else state.value = holder === 'STAFF' || !isIdle() ? 'open' : 'locked'
}

/** Note that somebody holds the phone. */
export function touch(): void {
  if (state.value === 'open') localStorage.setItem(TOUCHED, String(Date.now()))
}

export function lockIfIdle(): void {
  if (state.value === 'open' && kind() === 'PARTICIPANT' && isIdle()) lock()
}

/** Close the screen. A member of staff has no PIN, and signs in anew. */
export function lock(): void {
  forget()
  localStorage.removeItem(TOUCHED)
  if (kind() === 'STAFF') localStorage.removeItem(KIND)
  state.value = kind() ? 'locked' : 'new'
}

/** Connect this phone to its participant by the code that staff showed, and set its PIN. */
export async function enrol(code: string, pin: string): Promise<void> {
  const { redeemEnrolmentCode } = await tell('redeemEnrolmentCode', { code, pin })
  await rememberPin(pin)
  open(redeemEnrolmentCode)
}

/** Open by PIN: the server decides, and the phone itself where there is no network. */
export async function unlock(pin: string): Promise<void> {
  const { unlock } = await tell('unlock', { pin })
  await rememberPin(pin)
  open(unlock)
}

export async function unlockWithoutNetwork(pin: string): Promise<boolean> {
  if (!(await matchesPin(pin))) return false
  state.value = 'open'
  touch()
  return true
}

export async function signIn(email: string, password: string): Promise<void> {
  open((await tell('signIn', { email, password })).signIn)
}

/** Keep the choice on the phone, and tell the server for its letters and reminders. */
export async function keepLanguage(tag: string): Promise<void> {
  localStorage.setItem(LANGUAGE, tag)
  if (state.value === 'open') await tell('chooseLanguage', { language: tag }).catch(() => {})
}

/** Remove the person from this phone. The server hears of it now, or when there is a network. */
export async function signOut(): Promise<void> {
  await leave()
  localStorage.setItem(LEAVING, '1')
  await finishLeaving()
}

/** Remove the person, whom the server no longer knows on this phone. */
export async function leave(): Promise<void> {
  forget()
  state.value = 'new'
  await wipe()
}

async function finishLeaving(): Promise<void> {
  await tell('signOut', {}).then(
    () => localStorage.removeItem(LEAVING),
    () => {},
  )
}

function open(me: Me): void {
  localStorage.setItem(KIND, me.kind)
  if (!localStorage.getItem(LANGUAGE)) localStorage.setItem(LANGUAGE, me.language)
  state.value = 'open'
  touch()
}

function isIdle(): boolean {
  const touched = Number(localStorage.getItem(TOUCHED))
  return Date.now() - touched > IDLE_MINUTES * 60_000
}

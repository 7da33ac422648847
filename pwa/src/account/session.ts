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
const HOLDER = 'stegvis.holder'
const LANGUAGE = 'stegvis.language'
const TOUCHED = 'stegvis.touched'
/** Set while the server has not heard yet that this phone signed out. */
const LEAVING = 'stegvis.leaving'

/** Minutes without a touch after which the screen closes. */
export const IDLE_MINUTES: Readonly<Record<AccountKind, number>> = { PARTICIPANT: 15, STAFF: 30 }

export const state = signal<State>('new')

/** Set until somebody who holds this phone for the first time has been shown what it is. */
const NEW = 'stegvis.new'
export const isNew = signal(false)

/** The server has told that it no longer knows this phone: it must be connected anew. */
export const strange = signal(false)

export const kind = (): AccountKind | null => localStorage.getItem(KIND) as AccountKind | null

export const rememberedLanguage = (): string | null => localStorage.getItem(LANGUAGE)

/** Take up where the phone was left: new, locked, or still open. */
export function resume(): void {
  if (localStorage.getItem(LEAVING)) void finishLeaving()
  isNew.value = localStorage.getItem(NEW) !== null
  const holder = kind()
  if (!holder) state.value = 'new'
  else state.value = isIdle(holder) ? 'locked' : 'open'
}

/** Note that somebody holds the phone. */
export function touch(): void {
  if (state.value === 'open') localStorage.setItem(TOUCHED, String(Date.now()))
}

export function lockIfIdle(): void {
  const holder = kind()
  if (state.value === 'open' && holder && isIdle(holder)) lock()
}

/** Close the screen and the session: the PIN, or signing in anew, opens both where they were. */
export function lock(): void {
  void tell('lock', {}).catch(() => {})
  close()
}

/** Close the screen. The address stays. */
export function close(): void {
  forget()
  localStorage.removeItem(TOUCHED)
  state.value = kind() ? 'locked' : 'new'
}

/** Connect this phone to its participant by the code that staff showed, and set its PIN. */
export async function enrol(code: string, pin: string): Promise<void> {
  const before = localStorage.getItem(HOLDER)
  const { redeemEnrolmentCode } = await tell('redeemEnrolmentCode', { code, pin })
  // It may have been somebody else's until now.
  await clear()
  // The code is used up: the phone opens also where it can keep no PIN.
  await rememberPin(pin).catch(() => {})
  strange.value = false
  if (before !== redeemEnrolmentCode.id) localStorage.setItem(NEW, '1')
  isNew.value = before !== redeemEnrolmentCode.id
  open(redeemEnrolmentCode)
}

/** It has been shown, or skipped. */
export function beKnown(): void {
  localStorage.removeItem(NEW)
  isNew.value = false
}

/** Open by PIN: the server decides, and the phone itself where there is no network. */
export async function unlock(pin: string): Promise<void> {
  const { unlock } = await tell('unlock', { pin })
  await rememberPin(pin).catch(() => {})
  open(unlock)
}

export async function unlockWithoutNetwork(pin: string): Promise<boolean> {
  if (!(await matchesPin(pin))) return false
  state.value = 'open'
  touch()
  return true
}

export async function signIn(email: string, password: string): Promise<void> {
  letIn((await tell('signIn', { email, password })).signIn)
}

/** A member of staff is in. Somebody else than before finds nothing of what stood on the screen. */
export function letIn(me: Me): void {
  const before = localStorage.getItem(HOLDER)
  open(me)
  if (!before || before === me.id) return
  localStorage.setItem(LANGUAGE, me.language)
  location.hash = '#/'
  location.reload()
}

/** Keep the choice on the phone, and tell the server for its letters and reminders. */
export async function keepLanguage(tag: string): Promise<void> {
  localStorage.setItem(LANGUAGE, tag)
  if (state.value === 'open') await tell('chooseLanguage', { language: tag }).catch(() => {})
}

/** Remove the person from this phone. The server hears of it now, or when there is a network. */
export async function signOut(): Promise<void> {
  forget()
  state.value = 'new'
  const wiped = wipe()
  // Not after the database: a browser that refuses it would leave the session valid.
  localStorage.setItem(LEAVING, '1')
  await Promise.allSettled([wiped, finishLeaving()])
}

/** Remove the person, whom the server no longer knows on this phone. */
export async function becomeStrange(): Promise<void> {
  strange.value = true
  state.value = 'new'
  await clear()
}

/** Forget everything of the person but the language, in which it goes on. */
async function clear(): Promise<void> {
  const tag = rememberedLanguage()
  forget()
  const wiped = wipe()
  if (tag) localStorage.setItem(LANGUAGE, tag)
  // A browser that refuses a database has kept nothing in it.
  await wiped.catch(() => {})
}

async function finishLeaving(): Promise<void> {
  await tell('signOut', {}).then(
    () => localStorage.removeItem(LEAVING),
    () => {},
  )
}

function open(me: Me): void {
  localStorage.setItem(KIND, me.kind)
  localStorage.setItem(HOLDER, me.id)
  if (!localStorage.getItem(LANGUAGE)) localStorage.setItem(LANGUAGE, me.language)
  state.value = 'open'
  touch()
}

function isIdle(holder: AccountKind): boolean {
  const touched = Number(localStorage.getItem(TOUCHED))
  return Date.now() - touched > IDLE_MINUTES[holder] * 60_000
}

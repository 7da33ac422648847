/**
 * Who holds this phone, and whether it is open.
 *
 * The server's cookies decide what may be fetched. This decides what is on screen: a participant's
 * phone locks after a quarter of an hour without a touch, and opens again by PIN.
 */
import { signal } from '@preact/signals'
import { tell } from '../graphql/client'
import { Refusal } from '../graphql/problems'
import type { AccountKind, UnlockAnswer } from '../graphql/types'
import { forget } from '../offline/answers'
import { enter, forgetOld, untold, wipe } from '../offline/store'
import { begin, closeVault, inUse } from '../offline/vault'

type Me = UnlockAnswer['unlock']

export type State = 'new' | 'locked' | 'open'

const KIND = 'stegvis.kind'
const HOLDER = 'stegvis.holder'
const LANGUAGE = 'stegvis.language'
const TOUCHED = 'stegvis.touched'
/** When the server answered last: what is kept does not outlive a long silence. */
const ANSWERED = 'stegvis.answered'
/** Set while the server has not heard yet that this phone signed out. */
const LEAVING = 'stegvis.leaving'

/** What a PIN is checked by without network, and what shows the server which phone this is, come when one is typed. */
const pinMemory = () => import('./pin-memory')

/** Minutes without a touch after which the screen closes. */
export const IDLE_MINUTES: Readonly<Record<AccountKind, number>> = { PARTICIPANT: 15, STAFF: 30 }

/** Hours without a word from the server after which what was read is dead. */
const SILENT_HOURS: Readonly<Record<AccountKind, number>> = { PARTICIPANT: 72, STAFF: 12 }

export const state = signal<State>('new')

/** Set until somebody who holds this phone for the first time has been shown what it is. */
const NEW = 'stegvis.new'
export const isNew = signal(false)

/** Set where this phone opens by a passkey of its own, beside its PIN (`phone-key.ts`). */
export const KEY = 'stegvis.key'

/** Until when somebody helps with this phone, in milliseconds since 1970 (helping/helped.ts). */
const HELPED = 'stegvis.helped'

/** The server has told that it no longer knows this phone: it must be connected anew. */
export const strange = signal(false)

export const kind = (): AccountKind | null => localStorage.getItem(KIND) as AccountKind | null

/** Whose phone this is, by the key of their account. */
export const holder = (): string | null => localStorage.getItem(HOLDER)

export const rememberedLanguage = (): string | null => localStorage.getItem(LANGUAGE)

/** Take up where the phone was left: new, locked, or still open. */
export async function resume(): Promise<void> {
  if (localStorage.getItem(LEAVING)) void finishLeaving()
  isNew.value = localStorage.getItem(NEW) !== null
  const held = kind()
  if (!held) return
  // A browser that refuses a database keeps nothing, and opens all the same.
  if (!isSilent(held) && !isIdle(held) && (await begin(holder() ?? '').catch(() => true)))
    state.value = 'open'
  else {
    close()
    report()
  }
}

/** A phone that is closed says so to the server, which may no longer know it. */
export function report(): void {
  if (state.value === 'locked' && kind() === 'PARTICIPANT') void tell('lock', {}).catch(() => {})
}

/** Note that the server has answered. */
export function beAnswered(): void {
  if (kind()) localStorage.setItem(ANSWERED, String(Date.now()))
}

/** Note that somebody holds the phone. */
export function touch(): void {
  if (state.value === 'open') localStorage.setItem(TOUCHED, String(Date.now()))
}

export function lockIfIdle(): void {
  const held = kind()
  // Another window has let somebody else in: this one begins anew as them.
  if (state.value === 'open' && held && holder() !== inUse()) location.reload()
  // Nobody's any more: another window has signed them out.
  else if (state.value === 'open' && !(held && !isIdle(held) && !isSilent(held))) lock()
}

/** Close the screen and the session: the PIN, or signing in anew, opens both where they were. */
export function lock(): void {
  // Also where the page is left in this moment.
  void tell('lock', {}, true).catch(() => {})
  close()
}

/** Close the screen. The address stays. */
export function close(): void {
  const held = kind()
  forget()
  if (held) void closeVault(holder() ?? '', isSilent(held)).catch(() => {})
  localStorage.removeItem(TOUCHED)
  // What somebody helped with is over, too (helping/helped.ts).
  localStorage.removeItem(HELPED)
  state.value = held ? 'locked' : 'new'
}

/** Connect this phone to its participant by the code that staff showed, and set its PIN. */
export async function enrol(code: string, pin: string): Promise<void> {
  const before = holder()
  const made = await (await pinMemory()).makeDeviceKey().catch(() => {
    throw new Refusal('accounts.no-device-key', {}, false, null)
  })
  const key = made.publicKey
  const { redeemEnrolmentCode } = await tell('redeemEnrolmentCode', { code, pin, key })
  const lost = await untold().catch(() => 0)
  // It may have been somebody else's until now.
  await clear()
  enter()
  await made.keep().catch(() => {})
  // The code is used up: the phone opens also where it can keep no PIN.
  await pinMemory()
    .then(it => it.rememberPin(pin, redeemEnrolmentCode.id))
    .catch(() => {})
  strange.value = false
  if (before !== redeemEnrolmentCode.id) localStorage.setItem(NEW, '1')
  isNew.value = before !== redeemEnrolmentCode.id
  await open(redeemEnrolmentCode)
  // Under a PIN that was forgotten nobody can read what it had still to tell.
  if (lost && before === redeemEnrolmentCode.id) await tellOfLost()
}

/** It has been shown, or skipped. */
export function beKnown(): void {
  localStorage.removeItem(NEW)
  isNew.value = false
}

/** Open by PIN: the server decides, and the phone itself where there is no network. */
export async function unlock(pin: string): Promise<void> {
  const { unlock } = await tell('unlock', { pin, proof: await prove() })
  await pinMemory()
    .then(async it => (await it.openKeys(pin, unlock.id)) || it.rememberPin(pin, unlock.id))
    .catch(() => {})
  await open(unlock)
}

/**
 * Show the server by this phone's key which it is; a phone that has lost it is none that the server knows.
 *
 * @param asked what the server has asked it to sign already, by another way.
 */
export async function prove(asked?: Uint8Array<ArrayBuffer>): Promise<string> {
  const signed = await (await pinMemory()).sign(asked)
  if (signed) return signed
  await becomeStrange()
  throw new Refusal('accounts.unknown-device', {}, false, null)
}

export const unlockWithoutNetwork = (pin: string): Promise<boolean> =>
  // A day's code closes nothing that was told: whoever signs in as them reads it.
  openHere(async account =>
    (await pinMemory()).openAlone(pin, account, kind() === 'STAFF' ? ['read'] : undefined),
  )

/** Open without network, by whatever opens the keys that lie here. */
export async function openHere(opens: (account: string) => Promise<boolean>): Promise<boolean> {
  const [held, account] = [kind(), holder() ?? '']
  if (!held) return false
  if (isSilent(held)) await closeVault(account, true)
  if (!(await opens(account))) return false
  await begin(account)
  state.value = 'open'
  touch()
  return true
}

/** How many wrong PINs the phone still takes without network. */
export async function triesLeft(): Promise<number> {
  return (await pinMemory()).triesLeft(holder() ?? '')
}

export async function signIn(email: string, password: string): Promise<void> {
  await letIn((await tell('signIn', { email, password })).signIn)
}

/** A member of staff is in. Somebody else than before finds nothing of what stood on the screen. */
export async function letIn(me: Me): Promise<void> {
  enter()
  const before = holder()
  // What the other has told and not sent stays, for them; what they have read does not.
  if (before && before !== me.id) await forgetOld(Number.POSITIVE_INFINITY).catch(() => {})
  await pinMemory()
    .then(it => it.renewRead(me.id))
    .catch(() => {})
  await open(me)
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

/** Remove the person, whom the server no longer knows on this phone. What they have not sent is gone, and told so. */
export async function becomeStrange(): Promise<void> {
  if (strange.value) return
  strange.value = true
  state.value = 'new'
  const lost = await untold().catch(() => 0)
  await clear()
  if (lost) await tellOfLost()
}

const tellOfLost = () => import('../offline/outbox/lost').then(it => it.tellLost()).catch(() => {})

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

/** Somebody is in, of whom the server has told who they are. */
export async function open(me: Me): Promise<void> {
  localStorage.setItem(KIND, me.kind)
  localStorage.setItem(HOLDER, me.id)
  beAnswered()
  if (!localStorage.getItem(LANGUAGE)) localStorage.setItem(LANGUAGE, me.language)
  await begin(me.id).catch(() => {})
  state.value = 'open'
  touch()
}

/** Whether the server has not answered for so long, by a clock that may have been set back. */
function isSilent(holder: AccountKind): boolean {
  const answered = Number(localStorage.getItem(ANSWERED)) || Date.now()
  return Math.abs(Date.now() - answered) > SILENT_HOURS[holder] * 3_600_000
}

/** Left alone for too long; or in a helper's hands until the help ran out. */
function isIdle(holder: AccountKind): boolean {
  const touched = Number(localStorage.getItem(TOUCHED))
  const helped = Number(localStorage.getItem(HELPED)) || Number.POSITIVE_INFINITY
  return Date.now() > Math.min(touched + IDLE_MINUTES[holder] * 60_000, helped)
}

/**
 * Whether this browser can be reached, and for whom.
 *
 * The permission belongs to the browser, whoever holds it; the subscription belongs to one person. Whose it
 * is is marked on the phone: where somebody else is signed in, what there is ends before anything else begins.
 */
import './ready'
import { signal } from '@preact/signals'
import { inquire, tell } from '../graphql/client'
import type { MyRemindersAnswer } from '../graphql/types'
import { tellWorker } from '../offline/worker'

export type Standing =
  /** This installation sends nothing to browsers. */
  | 'nothing-sent'
  /** An iPhone lets only what lies on the home screen be reached. */
  | 'home-screen-first'
  | 'unsupported'
  | 'denied'
  | 'off'
  | 'on'

export interface Facts {
  readonly publicKey: string | null
  readonly apple: boolean
  /** Opened from the home screen. */
  readonly standalone: boolean
  readonly supported: boolean
  readonly permission: NotificationPermission
  /** Somebody is subscribed in this browser, and it is the one who is signed in. */
  readonly subscribed: boolean
}

export function standingOf(facts: Facts): Standing {
  const { publicKey, apple, standalone, supported, permission, subscribed } = facts
  if (!publicKey) return 'nothing-sent'
  if (apple && !standalone) return 'home-screen-first'
  if (!supported) return 'unsupported'
  if (permission === 'denied') return 'denied'
  return permission === 'granted' && subscribed ? 'on' : 'off'
}

type Mine = MyRemindersAnswer['myReminders']

/** What the server has of one's reminders, and how this browser stands; null: nobody has asked yet. */
export const mine = signal<Mine | null>(null)
export const standing = signal<Standing | null>(null)

const MARK = 'stegvis.reminded'

let whoIsIn: () => string | null = () => null
let begin: () => void = () => {}
const begun = new Promise<void>(resolve => {
  begin = resolve
})

/** Say who is signed in; without this nobody is reached. */
export function reach(account: () => string | null): void {
  whoIsIn = account
  begin()
}

/** Fingers may be faster than the app, which says after its first screen who is in. */
async function known(): Promise<string | null> {
  await Promise.race([begun, new Promise(resolve => setTimeout(resolve, PATIENCE))])
  return whoIsIn()
}

export function forgetMine(): void {
  mine.value = null
  standing.value = null
}

/** Ask what the server has, and see how this browser stands. Throws a Problem. */
export async function askMine(): Promise<void> {
  const { myReminders } = await inquire('myReminders', {})
  mine.value = myReminders
  await look()
}

/**
 * What makes, ends or looks at the subscription goes one after the other: an opening that renews at the moment
 * of somebody's tap would make a second one, or take what it finds for another's and end it; and who looks
 * meanwhile would say that they are reached before the server has said so.
 */
let turn: Promise<unknown> = Promise.resolve()

function inTurn<Done>(act: () => Promise<Done>): Promise<Done> {
  const done = turn.then(act, act)
  turn = done
  return done
}

/** See how this browser stands: what the person has changed in its settings it tells nobody. */
export function look(): Promise<void> {
  return inTurn(see)
}

async function see(): Promise<void> {
  await known()
  const publicKey = mine.peek()?.publicKey ?? null
  const found = await subscription().catch(() => null)
  standing.value = standingOf({
    publicKey,
    apple: isApple(),
    standalone: isStandalone(),
    supported: isSupported(),
    permission: isSupported() ? Notification.permission : 'default',
    subscribed: found !== null && isMine(),
  })
}

/**
 * Renew, at every opening, what one has turned on: a browser may have changed its subscription by itself, and
 * the server its key. What belongs to somebody else ends.
 */
export function renew(): Promise<void> {
  return inTurn(async () => {
    if (!isSupported()) return
    if (!isMine()) {
      if (await subscription()) tellWorker({ forget: true })
      return
    }
    const publicKey = mine.peek()?.publicKey
    if (publicKey && Notification.permission === 'granted') await subscribe(publicKey)
  })
}

/** Be reached in this browser. To be called by a tap: otherwise no browser asks its holder. */
export async function turnOn(): Promise<'done' | 'denied' | 'unanswered'> {
  // Nothing is waited for before: an iPhone forgets the tap.
  const permission = await Notification.requestPermission()
  if (permission !== 'granted') return permission === 'denied' ? 'denied' : 'unanswered'
  return inTurn(subscribeMe)
}

async function subscribeMe(): Promise<'done' | 'unanswered'> {
  const account = await known()
  const publicKey = mine.peek()?.publicKey
  if (!publicKey || !account) return 'unanswered'
  if (!isMine()) await (await subscription())?.unsubscribe()
  // Whose it is stands before it is made: nothing that is of nobody is found meanwhile.
  localStorage.setItem(MARK, account)
  try {
    await subscribe(publicKey)
  } catch (problem) {
    localStorage.removeItem(MARK)
    throw problem
  }
  await see()
  return 'done'
}

/** Be reached in this browser no longer. */
export function turnOff(): Promise<void> {
  return inTurn(async () => {
    const found = await subscription()
    localStorage.removeItem(MARK)
    await found?.unsubscribe()
    if (found) await tell('unsubscribePush', { endpoint: found.endpoint }).catch(() => {})
    await see()
  })
}

/** The address by which the server reaches this browser. */
export async function endpoint(): Promise<string | null> {
  return (await subscription())?.endpoint ?? null
}

async function subscribe(publicKey: string): Promise<void> {
  const { pushManager } = await registration()
  let found = await pushManager.getSubscription()
  if (found && !isFor(found, publicKey)) {
    await found.unsubscribe()
    found = null
  }
  found ??= await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey })
  const { p256dh = '', auth = '' } = found.toJSON().keys ?? {}
  await tell('subscribePush', { subscription: { endpoint: found.endpoint, p256dh, auth } })
}

/** Whether a subscription takes what is signed by a key; a browser that does not tell is believed. */
function isFor({ options }: PushSubscription, publicKey: string): boolean {
  const key = options?.applicationServerKey
  return !key || base64url(new Uint8Array(key)) === publicKey
}

export function base64url(bytes: Uint8Array): string {
  const binary = String.fromCharCode(...bytes)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function isMine(): boolean {
  const account = whoIsIn()
  return account !== null && localStorage.getItem(MARK) === account
}

async function subscription(): Promise<PushSubscription | null> {
  if (!isSupported()) return null
  return (await registration()).pushManager.getSubscription()
}

/** What has been read in the app need not stand among the phone's notices any more. */
export async function clearShown(): Promise<void> {
  if (!isSupported()) return
  for (const each of await (await registration()).getNotifications()) each.close()
}

/** Milliseconds after which there is no worker, and nobody in. */
const PATIENCE = 8_000

function registration(): Promise<ServiceWorkerRegistration> {
  const late = new Promise<never>((_, reject) => setTimeout(reject, PATIENCE, new Error('worker')))
  return Promise.race([navigator.serviceWorker.ready, late])
}

export function isSupported(): boolean {
  return 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window
}

/** iPhones and iPads; a newer iPad says that it is a Mac, which has no touch screen. */
export function isApple(): boolean {
  const { userAgent, maxTouchPoints } = navigator
  return /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1)
}

function isStandalone(): boolean {
  return matchMedia('(display-mode: standalone)').matches
}

/**
 * A PIN opens the phone's own keys, so that a locked phone opens also in a cellar classroom.
 *
 * What wraps them is made of the PIN, slowly, and of a key of this phone that no script can read out. Nothing else of
 * the PIN is kept: it is right where it unwraps. Six digits alone would be tried out in a minute by whoever has the bytes;
 * they have to do it here, at `ROUNDS` each. After some wrong tries in a row the phone asks for the server, which counts
 * them for good and gives the phone up at ten.
 */
import { answerOf, completed, open, SAFELY } from '../offline/store'
import {
  CIPHER,
  type Drawer,
  type Ring,
  ringOf,
  type Sealed,
  sealBy,
  turn,
  USES,
  unsealBy,
} from '../offline/vault'

/** What the server hears with each PIN comes in the same file: the worker keeps few. */
export { makeDeviceKey, sign } from './device-key'

const TRIES = 'stegvis.tries'
const MOST_TRIES = 5
/** What OWASP asks of PBKDF2 with SHA-256 (Password Storage Cheat Sheet). */
const ROUNDS = 600_000

const BOTH: readonly Drawer[] = ['read', 'told']
const PLACES: Readonly<Record<Drawer, readonly string[]>> = {
  read: ['answers'],
  told: ['outbox', 'drafts'],
}

/** Let a PIN open this phone from now on; what lies here is sealed anew, under keys that it opens. */
export async function rememberPin(
  pin: string,
  account: string,
  drawers: readonly Drawer[] = BOTH,
): Promise<void> {
  localStorage.removeItem(TRIES)
  const device = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const by = await wrapperOf(device, pin)
  const made = await makeKeys(by, drawers)
  await sealAnew(account, drawers, ({ open, wrapped }) => ({
    open: { ...open, ...made.open },
    wrapped: { ...wrapped, ...made.wrapped },
    device,
    // Where the PIN closes everything, nothing is wrapped without it.
    ...(drawers !== BOTH && { by: made.onlyWraps }),
  }))
  await forgetOldKeys()
}

/** Open the account's keys with a PIN that the server has found right; false: it does not open them. */
export async function openKeys(pin: string, account: string): Promise<boolean> {
  const { device } = await ringOf(account)
  localStorage.removeItem(TRIES)
  return device ? openBy(await wrapperOf(device, pin), account) : false
}

/** Open them by what wraps them; false: it is another's. */
export async function openBy(by: CryptoKey, account: string): Promise<boolean> {
  const { wrapped } = await ringOf(account)
  if (!(wrapped.told || wrapped.read)) return false
  const opened = await unwrapAll(by, wrapped).catch(() => null)
  if (!opened) return false
  // What died of silence begins anew.
  const made = await makeKeys(by, wrapped.read ? [] : ['read'])
  await turn(account, ring => ({
    ...ring,
    open: { ...ring.open, ...opened, ...made.open },
    wrapped: { ...wrapped, ...made.wrapped },
  }))
  return true
}

/** What the PIN is made into, once the server has found it right: whoever has this opens what it opens. */
export async function wrapperOfPin(pin: string, account: string): Promise<CryptoKey> {
  if (!(await openKeys(pin, account))) await rememberPin(pin, account)
  const { device } = await ringOf(account)
  if (!device) throw new Error('device')
  return wrapperOf(device, pin)
}

/** Open them without network; false as well when they were never closed by a PIN, died, or were tried too often. */
export async function openAlone(
  pin: string,
  account: string,
  drawers: readonly Drawer[] = BOTH,
): Promise<boolean> {
  if (tries() >= MOST_TRIES) return false
  localStorage.setItem(TRIES, String(tries() + 1))
  const { device, wrapped } = await ringOf(account)
  if (!wrapped.told && (await isOldPin(pin))) {
    await rememberPin(pin, account, drawers)
    return true
  }
  if (!device || !wrapped.read) return false
  const opened = await unwrapAll(await wrapperOf(device, pin), wrapped).catch(() => null)
  if (!opened) return false
  localStorage.removeItem(TRIES)
  await turn(account, ring => ({ ...ring, open: { ...ring.open, ...opened } }))
  return true
}

/** How many wrong PINs the phone still takes by itself; none where it cannot open by one. */
export async function triesLeft(account: string): Promise<number> {
  const { wrapped } = await ringOf(account)
  const known = wrapped.read ?? (await oldKeys())?.[0]
  return known ? Math.max(0, MOST_TRIES - tries()) : 0
}

/** Somebody has signed in otherwise: what is read from now on opens by today's code all the same. */
export async function renewRead(account: string): Promise<void> {
  const { by, open } = await ringOf(account)
  if (!by || open.read) return
  const made = await makeKeys(by, ['read'])
  await turn(account, ring => ({
    ...ring,
    open: { ...ring.open, ...made.open },
    wrapped: { ...ring.wrapped, ...made.wrapped },
  }))
}

function tries(): number {
  return Number(localStorage.getItem(TRIES))
}

// ------------------------------------------------------------------------------ keys

export const WRAPS = 'AES-KW'

/** What wraps an account's keys: of the PIN, and of this phone's own key. */
async function wrapperOf(device: CryptoKey, pin: string): Promise<CryptoKey> {
  const bytes = await crypto.subtle.sign('HMAC', device, await slowly(pin, ROUNDS))
  return crypto.subtle.importKey('raw', bytes, WRAPS, true, ['wrapKey', 'unwrapKey'])
}

async function slowly(pin: string, iterations: number): Promise<ArrayBuffer> {
  const typed = new TextEncoder().encode(pin)
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits'])
  const salt = new TextEncoder().encode('stegvis')
  return crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    256,
  )
}

type Made = Pick<Ring, 'open' | 'wrapped'> & { readonly onlyWraps: CryptoKey }

/** Make keys: wrapped, and as they are used, when nothing can read them out any more. */
async function makeKeys(by: CryptoKey, drawers: readonly Drawer[]): Promise<Made> {
  const open: { [drawer in Drawer]?: CryptoKey } = {}
  const wrapped: { [drawer in Drawer]?: ArrayBuffer } = {}
  for (const drawer of drawers) {
    const key = await crypto.subtle.generateKey(CIPHER, true, USES)
    wrapped[drawer] = await crypto.subtle.wrapKey('raw', key, by, WRAPS)
    const bytes = await crypto.subtle.exportKey('raw', key)
    open[drawer] = await crypto.subtle.importKey('raw', bytes, CIPHER.name, false, USES)
  }
  return { open, wrapped, onlyWraps: await onlyWrapping(by) }
}

async function onlyWrapping(by: CryptoKey): Promise<CryptoKey> {
  if (!by.extractable) return by
  const bytes = await crypto.subtle.exportKey('raw', by)
  return crypto.subtle.importKey('raw', bytes, WRAPS, false, ['wrapKey'])
}

/** Unwrap all that there is; throws where the PIN is another. */
async function unwrapAll(by: CryptoKey, wrapped: Ring['wrapped']): Promise<Ring['open']> {
  const opened: { [drawer in Drawer]?: CryptoKey } = {}
  for (const drawer of BOTH) {
    const found = wrapped[drawer]
    if (!found) continue
    opened[drawer] = await crypto.subtle.unwrapKey(
      'raw',
      found,
      by,
      WRAPS,
      CIPHER.name,
      false,
      USES,
    )
  }
  return opened
}

// ------------------------------------------------------------------------------ sealing anew

interface Lying {
  readonly place: string
  readonly key: IDBValidKey
  readonly value: Partial<Sealed>
}

/** Change a ring and, in the same step, what is sealed under its keys: a phone that dies meanwhile has either. */
async function sealAnew(
  account: string,
  drawers: readonly Drawer[],
  change: (ring: Ring) => Ring,
): Promise<void> {
  const before = await ringOf(account)
  const after = change(before)
  const places = drawers.flatMap(drawer => PLACES[drawer])
  for (;;) {
    const lying = await allIn(places)
    const sealed = await Promise.all(
      lying.map(each => anew(each, drawerOf(each.place), before, after)),
    )
    const transaction = (await open()).transaction(['keys', ...places], 'readwrite', SAFELY)
    const now = await Promise.all(
      places.map(place => answerOf(transaction.objectStore(place).getAllKeys())),
    )
    // Somebody has told something meanwhile, under the key that goes: once more, with it.
    if (now.some((keys, at) => keys.some(key => !isAmong(lying, places[at], key)))) continue
    sealed.forEach((value, at) => {
      const { place, key } = lying[at] as Lying
      const stays = now[places.indexOf(place)]?.some(each => indexedDB.cmp(each, key) === 0)
      if (value && stays) transaction.objectStore(place).put(value, key)
    })
    transaction.objectStore('keys').put(after, account)
    return completed(transaction)
  }
}

const isAmong = (lying: readonly Lying[], place: string | undefined, key: IDBValidKey) =>
  lying.some(each => each.place === place && indexedDB.cmp(each.key, key) === 0)

const drawerOf = (place: string): Drawer => (PLACES.read.includes(place) ? 'read' : 'told')

async function allIn(places: readonly string[]): Promise<Lying[]> {
  const transaction = (await open()).transaction([...places])
  const found = places.map(async place => {
    const store = transaction.objectStore(place)
    const [keys, values] = await Promise.all([
      answerOf(store.getAllKeys()),
      answerOf(store.getAll()),
    ])
    return keys.map((key, at) => ({ place, key, value: values[at] as Partial<Sealed> }))
  })
  return (await Promise.all(found)).flat()
}

/** Null: it is somebody else's, or lies open yet, and stays as it is. */
async function anew({ place, value }: Lying, drawer: Drawer, before: Ring, after: Ring) {
  const [old, fresh] = [before.open[drawer], after.open[drawer]]
  if (!old || !fresh || !value.sealed) return null
  const plain = await unsealBy(old, place, value as Sealed).catch(() => undefined)
  return plain === undefined ? null : { ...value, ...(await sealBy(fresh, place, plain)) }
}

// ------------------------------------------------------------------------------ as it was before keys

/** Until there were keys a phone remembered a tag of its PIN: it opens by that once more, and has keys then. */
async function isOldPin(pin: string): Promise<boolean> {
  const [key, tag] = (await oldKeys()) ?? []
  if (!key || !tag) return false
  const found = new Uint8Array(await crypto.subtle.sign('HMAC', key, await slowly(pin, 300_000)))
  return new Uint8Array(tag).every((byte, at) => byte === found[at])
}

async function oldKeys(): Promise<readonly [CryptoKey, ArrayBuffer] | null> {
  const keys = (await open()).transaction('keys').objectStore('keys')
  const [key, tag] = await Promise.all([
    answerOf(keys.get('pin-key')),
    answerOf(keys.get('pin-tag')),
  ])
  return key && tag ? [key, tag] : null
}

/** The tag is what a PIN could be tried on: it goes when there are keys. */
async function forgetOldKeys(): Promise<void> {
  const transaction = (await open()).transaction('keys', 'readwrite')
  for (const name of ['pin-key', 'pin-tag']) transaction.objectStore('keys').delete(name)
  await completed(transaction)
}

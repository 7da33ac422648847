/**
 * What lies on the phone is sealed (AES-GCM) under keys that scripts cannot read out: a ring for each account.
 *
 * A ring has two keys, since they end differently. What was *read* can be asked for again: its key goes whenever the
 * screen closes, and what a PIN had wrapped of it when the server has not been heard for too long. What was *told* and
 * typed exists here alone: its key lasts until signing out; a participant's is closed by the PIN, too.
 * `account/pin-memory.ts` wraps and unwraps; here keys are used.
 *
 * While the screen is open its keys lie in the database, not in memory alone: a phone's browser is closed and
 * opened at any time, and nobody types a PIN at each. Whoever copies the disk of an open phone has them.
 */
import { answerOf, completed, open, SAFELY } from './store'

export type Drawer = 'read' | 'told'

/** The keys of one account. */
export interface Ring {
  /** What can be used now. */
  readonly open: { readonly [drawer in Drawer]?: CryptoKey }
  /** What a PIN opens, together with `device`, which no other phone has. */
  readonly wrapped: { readonly [drawer in Drawer]?: ArrayBuffer }
  readonly device?: CryptoKey
  /** Wraps and cannot unwrap: what is read after signing in by other means opens by the day's code all the same. */
  readonly by?: CryptoKey
  /** What the PIN is made into, once more: as this phone's passkey opens it (`account/phone-key.ts`). */
  readonly keyed?: Keyed
}

export interface Keyed {
  /** What the authenticator calls the passkey. */
  readonly id: ArrayBuffer
  /** Of what the passkey makes its own secret. */
  readonly salt: Uint8Array<ArrayBuffer>
  /** Wrapped under what the server gives to whoever shows the passkey. */
  readonly byShare: ArrayBuffer
  /** Wrapped under the passkey's own secret, where it has one: it opens without network. */
  readonly bySecret?: ArrayBuffer
}

export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>
  readonly sealed: ArrayBuffer
}

export const CIPHER = { name: 'AES-GCM', length: 256 }
export const USES: KeyUsage[] = ['encrypt', 'decrypt']

let whose = ''

/** Whose keys are used. */
export const inUse = (): string => whose

export async function ringOf(account: string): Promise<Ring> {
  const keys = (await open()).transaction('keys').objectStore('keys')
  return ((await answerOf(keys.get(account))) as Ring | undefined) ?? { open: {}, wrapped: {} }
}

/** Change an account's ring in one step; nothing is returned for what no ring has. */
export async function turn(account: string, change: (ring: Ring) => Ring): Promise<Ring> {
  const transaction = (await open()).transaction('keys', 'readwrite', SAFELY)
  const keys = transaction.objectStore('keys')
  const found = (await answerOf(keys.get(account))) as Ring | undefined
  const ring = change(found ?? { open: {}, wrapped: {} })
  keys.put(ring, account)
  await completed(transaction)
  return ring
}

/** Use an account's keys from now on; what it lacks is made. False where something must open them first. */
export async function begin(account: string): Promise<boolean> {
  whose = account
  const isWhole = ({ open }: Ring) => Boolean(open.read && open.told)
  if (isWhole(await ringOf(account))) return true
  const make = () => crypto.subtle.generateKey(CIPHER, false, USES)
  const [read, told] = await Promise.all([make(), make()])
  const ring = await turn(account, ring => {
    const { open, wrapped } = ring
    const made = { ...(!wrapped.read && { read }), ...(!wrapped.told && { told }) }
    return { ...ring, open: { ...made, ...open } }
  })
  return isWhole(ring)
}

/**
 * The screen closes: what a PIN opens, and what can be asked for again, is unreadable until it opens.
 *
 * @param dead nobody has answered for too long: what was read stays unreadable, whoever types what.
 */
export async function closeVault(account: string, dead = false): Promise<void> {
  whose = account
  await turn(account, ({ open: { told }, wrapped, by, ...rest }) => {
    const { read, ...lasting } = wrapped
    return {
      ...rest,
      open: told && !wrapped.told ? { told } : {},
      ...(dead ? { wrapped: lasting } : { wrapped, ...(by && { by }) }),
    }
  })
}

/** Seal something for a place; throws while the screen is closed. */
export async function seal(drawer: Drawer, place: string, value: unknown): Promise<Sealed> {
  return sealBy(await keyTo(drawer), place, value)
}

/** Read what was sealed for a place; throws while the screen is closed, and where another key sealed it. */
export async function unseal(drawer: Drawer, place: string, it: Sealed): Promise<unknown> {
  return unsealBy(await keyTo(drawer), place, it)
}

export async function sealBy(key: CryptoKey, place: string, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const plain = new TextEncoder().encode(JSON.stringify(value))
  return { iv, sealed: await crypto.subtle.encrypt(how(iv, place), key, plain) }
}

export async function unsealBy(key: CryptoKey, place: string, it: Sealed): Promise<unknown> {
  const plain = await crypto.subtle.decrypt(how(it.iv, place), key, it.sealed)
  return JSON.parse(new TextDecoder().decode(plain))
}

/** What was sealed for one place opens in no other. */
const how = (iv: Uint8Array<ArrayBuffer>, place: string) => ({
  name: CIPHER.name,
  iv,
  additionalData: new TextEncoder().encode(place),
})

/** Read anew each time: another window may have closed the screen. */
async function keyTo(drawer: Drawer): Promise<CryptoKey> {
  const key = (await ringOf(whose)).open[drawer]
  if (!key) throw new Error(drawer)
  return key
}

/**
 * Recognise the PIN without network, so that a locked phone still opens in a cellar classroom.
 *
 * Nothing that was typed is kept: only a slow hash of it under a key that scripts cannot read out.
 * After some wrong tries in a row the phone asks for the server, which counts them for good.
 */
import { keep, kept } from '../offline/store'

const KEY = 'pin-key'
const TAG = 'pin-tag'
const TRIES = 'stegvis.tries'
const MOST_TRIES = 5
const ROUNDS = 300_000

export async function rememberPin(pin: string): Promise<void> {
  localStorage.removeItem(TRIES)
  const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const tag = await tagOf(key, pin)
  await keep('keys', KEY, key)
  await keep('keys', TAG, tag)
}

/** How many wrong PINs the phone still takes by itself; none when it never learnt the right one. */
export async function triesLeft(): Promise<number> {
  const known = await kept('keys', KEY)
  return known ? Math.max(0, MOST_TRIES - tries()) : 0
}

function tries(): number {
  return Number(localStorage.getItem(TRIES))
}

/** Whether it is the PIN; false as well when it was never kept, or tried too often. */
export async function matchesPin(pin: string): Promise<boolean> {
  if (tries() >= MOST_TRIES) return false
  localStorage.setItem(TRIES, String(tries() + 1))
  const key = await kept('keys', KEY)
  const tag = await kept('keys', TAG)
  if (!(key instanceof CryptoKey) || !(tag instanceof ArrayBuffer)) return false
  if (!sameBytes(await tagOf(key, pin), tag)) return false
  localStorage.removeItem(TRIES)
  return true
}

async function tagOf(key: CryptoKey, pin: string): Promise<ArrayBuffer> {
  const typed = new TextEncoder().encode(pin)
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits'])
  const salt = new TextEncoder().encode('stegvis')
  const slow = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS }
  return crypto.subtle.sign('HMAC', key, await crypto.subtle.deriveBits(slow, material, 256))
}

function sameBytes(left: ArrayBuffer, right: ArrayBuffer): boolean {
  const others = new Uint8Array(right)
  return new Uint8Array(left).every((byte, index) => byte === others[index])
}

/**
 * This phone shows the server which it is: by a key that was made here, and that no script can read out.
 *
 * Its cookie alone, copied to another phone, opens nothing there. What is signed is asked anew each time.
 */
import { tell } from '../graphql/client'
import { answerOf, completed, open, SAFELY } from '../offline/store'
import { fromHex, toHex } from './hex'

const KIND = { name: 'ECDSA', namedCurve: 'P-256' }
const SIGNS = { name: 'ECDSA', hash: 'SHA-256' }
/** Stands before what is signed: a signature for this is none for anything else (accounts/device_keys.py). */
const SIGNED = new TextEncoder().encode('stegvis phone\n')
/** Beside the keys of the accounts (`offline/vault.ts`): a phone has one, whoever holds it. */
const HERE = 'phone'

/** Where the browser keeps nothing, for as long as the page lasts. */
let unkept: CryptoKey | null = null

export interface Made {
  /** A point of P-256, uncompressed, in hexadecimal digits: what the server is told. */
  readonly publicKey: string
  readonly keep: () => Promise<void>
}

/** Make a key. It is kept once the server knows the phone by it. */
export async function makeDeviceKey(): Promise<Made> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(KIND, false, ['sign'])
  return {
    publicKey: toHex(await crypto.subtle.exportKey('raw', publicKey)),
    keep: async () => {
      unkept = privateKey
      const transaction = (await open()).transaction('keys', 'readwrite', SAFELY)
      transaction.objectStore('keys').put(privateKey, HERE)
      await completed(transaction)
    },
  }
}

/**
 * Sign what the server asks this phone; it counts once.
 *
 * @param asked what it has asked already, by another way.
 * @returns r and s in hexadecimal digits; null: this phone has lost its key.
 */
export async function sign(asked?: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const key = await held()
  if (!key) return null
  const challenge = asked ?? fromHex((await tell('askPhone', {})).askPhone)
  const data = new Uint8Array([...SIGNED, ...challenge])
  return toHex(await crypto.subtle.sign(SIGNS, key, data))
}

async function held(): Promise<CryptoKey | null> {
  const kept = await open()
    .then(it => answerOf(it.transaction('keys').objectStore('keys').get(HERE)))
    .catch(() => null)
  return (kept as CryptoKey | undefined) ?? unkept
}

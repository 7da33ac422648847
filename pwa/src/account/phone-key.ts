/**
 * This phone opens by a passkey of its own, as it opens itself: by face, finger or screen lock.
 *
 * To the server the phone says which it is, and the passkey that its owner holds it. What the PIN is made into, and so
 * opens what lies here, is wrapped once more: under the server's half, which it gives to whoever shows the passkey; and
 * where the passkey has a secret of its own (PRF, Web Authentication level 3, section 10.1.4) under that: it is never
 * sent, and opens without network as the PIN does.
 */
import { learn, tell } from '../graphql/client'
import { documentsOfOneself } from '../graphql/documents-of-oneself'
import { NoNetwork, Refusal } from '../graphql/problems'
import { type Keyed, ringOf, turn } from '../offline/vault'
import { fromHex } from './hex'
import { answered, hasPasskeys } from './passkey'
import { openBy, WRAPS, wrapperOfPin } from './pin-memory'
import { holder, KEY, kind, open, openHere, prove } from './session'

learn(documentsOfOneself)

/** Whether this phone sees itself who holds it, and may be asked. */
export const seesItsOwner = async (): Promise<boolean> =>
  kind() === 'PARTICIPANT' &&
  hasPasskeys() &&
  PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable().catch(() => false)

/** Whether this phone opens by a passkey. */
export const hasKey = (): boolean => localStorage.getItem(KEY) !== null

/** Let the phone open by a passkey from now on, beside the PIN that was just typed. */
export async function makeKey(pin: string): Promise<void> {
  const account = holder() ?? ''
  const { beginPhonePasskey } = await tell('beginPhonePasskey', { pin, proof: await prove() })
  const by = await wrapperOfPin(pin, account)
  const salt = crypto.getRandomValues(new Uint8Array(32))
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(beginPhonePasskey))
  const made = await answered(() =>
    navigator.credentials.create({ publicKey: { ...publicKey, extensions: prf(salt) } }),
  )
  const { addPhonePasskey } = await tell('addPhonePasskey', { answer: toServer(made) })
  const keyed: Keyed = {
    id: made.rawId,
    salt,
    byShare: await wrapped(by, fromHex(addPhonePasskey)),
    ...(await bySecret(by, made)),
  }
  await turn(account, ring => ({ ...ring, keyed }))
  localStorage.setItem(KEY, '1')
}

/** The passkey opens nothing any more, here or on another of one's own phones. */
export async function removeKey(phoneId: string, here: boolean): Promise<void> {
  await tell('removePhonePasskey', { phoneId })
  if (here) await forgetKey()
}

/** Forget it here: the server knows it no longer. */
export async function forgetKey(): Promise<void> {
  localStorage.removeItem(KEY)
  await turn(holder() ?? '', ({ keyed: _, ...ring }) => ring)
}

/** Open by the passkey: the server decides, and where there is no network the passkey's own secret. */
export async function unlockByKey(): Promise<void> {
  const account = holder() ?? ''
  const { keyed } = await ringOf(account)
  if (!keyed) {
    await forgetKey()
    throw unknown()
  }
  const asked = await tell('askPhonePasskey', {}).catch((problem: unknown) => {
    if (problem instanceof NoNetwork && keyed.bySecret) return null
    throw problem
  })
  const publicKey = asked
    ? PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse(asked.askPhonePasskey))
    : alone(keyed)
  const shown = await answered(() =>
    navigator.credentials.get({ publicKey: { ...publicKey, extensions: prf(keyed.salt) } }),
  )
  if (!asked) return openAlone(keyed, shown)
  const answer = toServer(shown)
  const proof = await prove(new Uint8Array(publicKey.challenge as ArrayBuffer))
  const told = await tell('unlockByPasskey', { answer, proof }).catch((problem: unknown) => {
    if (problem instanceof NoNetwork && keyed.bySecret) return null
    throw problem
  })
  if (!told) return openAlone(keyed, shown)
  const { me, share } = told.unlockByPasskey
  const by = await unwrapped(keyed.byShare, fromHex(share)).catch(() => null)
  if (!by || !(await openBy(by, me.id))) {
    // It is another phone's, or older than the PIN: what lies here opens by the PIN alone.
    void tell('lock', {}).catch(() => {})
    await forgetKey()
    throw unknown()
  }
  // Not every authenticator has told its secret when the passkey was made.
  const own = keyed.bySecret ? {} : await bySecret(by, shown)
  await turn(me.id, ring => ({ ...ring, ...(ring.keyed && { keyed: { ...ring.keyed, ...own } }) }))
  await open(me)
}

async function openAlone(keyed: Keyed, shown: PublicKeyCredential): Promise<void> {
  const secret = secretOf(shown)
  const opened = await openHere(async account => {
    if (!secret || !keyed.bySecret || !(await ringOf(account)).wrapped.read) return false
    const by = await unwrapped(keyed.bySecret, secret).catch(() => null)
    return by ? openBy(by, account) : false
  })
  if (!opened) throw new NoNetwork()
}

/** Nobody but the phone itself checks it: what it opens is proof enough. */
const alone = (keyed: Keyed): PublicKeyCredentialRequestOptions => ({
  challenge: crypto.getRandomValues(new Uint8Array(32)),
  allowCredentials: [{ type: 'public-key', id: keyed.id }],
  userVerification: 'required',
})

const unknown = () => new Refusal('accounts.no-passkey', {}, false, null)

// ------------------------------------------------------------------------------ secrets

const prf = (salt: Uint8Array<ArrayBuffer>) => ({ prf: { eval: { first: salt } } })

/** The passkey's own secret, if it has told one. */
function secretOf(shown: PublicKeyCredential): ArrayBuffer | null {
  const first = shown.getClientExtensionResults().prf?.results?.first
  return first instanceof ArrayBuffer ? first : null
}

/** What the server is told: all but the passkey's own secret. */
const toServer = (shown: PublicKeyCredential) =>
  JSON.stringify({ ...shown.toJSON(), clientExtensionResults: {} })

async function bySecret(by: CryptoKey, shown: PublicKeyCredential): Promise<Partial<Keyed>> {
  const secret = secretOf(shown)
  return secret ? { bySecret: await wrapped(by, secret) } : {}
}

async function wrapped(by: CryptoKey, secret: BufferSource): Promise<ArrayBuffer> {
  return crypto.subtle.wrapKey('raw', by, await wrapping(secret), WRAPS)
}

/** Throws where the secret is another. */
async function unwrapped(it: ArrayBuffer, secret: BufferSource): Promise<CryptoKey> {
  return crypto.subtle.unwrapKey('raw', it, await wrapping(secret), WRAPS, WRAPS, true, [
    'wrapKey',
    'unwrapKey',
  ])
}

const wrapping = (secret: BufferSource) =>
  crypto.subtle.importKey('raw', secret, WRAPS, false, ['wrapKey', 'unwrapKey'])

/** Passkeys, as the browser makes and shows them: it reads and writes what the server and the key say. */
import { tell } from '../graphql/client'
import { Refusal } from '../graphql/problems'

/** Whether this browser, at this address, has passkeys: they belong to a name, and never to numbers. */
export const hasPasskeys = (): boolean =>
  typeof globalThis.PublicKeyCredential?.parseCreationOptionsFromJSON === 'function' &&
  !/^[\d.]+$|^\[/.test(location.hostname)

/** Make one; the recovery codes come with one's first second factor. */
export async function makePasskey(name: string): Promise<readonly string[]> {
  const { beginPasskey } = await tell('beginPasskey', {})
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(beginPasskey))
  const answer = JSON.stringify(await answered(() => navigator.credentials.create({ publicKey })))
  return (await tell('addPasskey', { name, answer })).addPasskey.codes
}

/** Show one that one has: whoever did is in. */
export async function showPasskey() {
  const { askPasskey } = await tell('askPasskey', {})
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse(askPasskey))
  const answer = JSON.stringify(await answered(() => navigator.credentials.get({ publicKey })))
  return (await tell('showPasskey', { answer })).showPasskey
}

/** What the browser itself says no to, by its own names. */
const NO: Readonly<Record<string, string>> = {
  InvalidStateError: 'accounts.passkey-there-already',
  SecurityError: 'accounts.passkey-elsewhere',
}

export async function answered(
  asking: () => Promise<Credential | null>,
): Promise<PublicKeyCredential> {
  try {
    return (await asking()) as PublicKeyCredential
  } catch (error) {
    const code = NO[(error as Error).name] ?? 'accounts.passkey-not-shown'
    throw new Refusal(code, {}, false, null)
  }
}

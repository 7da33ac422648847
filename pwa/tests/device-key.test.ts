import { beforeEach, expect, test, vi } from 'vitest'

/** The phone's database, as far as it is used here; `refuses` as in some private windows. */
const keys = new Map<IDBValidKey, unknown>()
let refuses = false

vi.mock('../src/offline/store', () => ({
  SAFELY: {},
  answerOf: async (asked: unknown) => asked,
  completed: async () => {},
  open: async () => {
    if (refuses) throw new Error('refused')
    const places = {
      get: (key: IDBValidKey) => keys.get(key),
      put: (it: unknown, key: IDBValidKey) => void keys.set(key, it),
    }
    return { transaction: () => ({ objectStore: () => places }) }
  },
}))

const CHALLENGE = '0b'.repeat(32)
const asked: string[] = []

vi.mock('../src/graphql/client', () => ({
  tell: async (name: string) => {
    asked.push(name)
    return { askPhone: CHALLENGE }
  },
}))

let { makeDeviceKey, sign } = await import('../src/account/device-key')
const { fromHex, toHex } = await import('../src/account/hex')

beforeEach(async () => {
  keys.clear()
  asked.length = 0
  refuses = false
  vi.resetModules()
  ;({ makeDeviceKey, sign } = await import('../src/account/device-key'))
})

/** Whether a signature is of a key for a challenge, as the server looks at it. */
async function isOf(publicKey: string, signature: string | null, challenge = CHALLENGE) {
  const kind = { name: 'ECDSA', namedCurve: 'P-256' }
  const known = await crypto.subtle.importKey('raw', fromHex(publicKey), kind, true, ['verify'])
  const data = new Uint8Array([
    ...new TextEncoder().encode('stegvis phone\n'),
    ...fromHex(challenge),
  ])
  const how = { name: 'ECDSA', hash: 'SHA-256' }
  return crypto.subtle.verify(how, known, fromHex(signature ?? ''), data)
}

test('a phone signs what it is asked by the key that it told', async () => {
  const made = await makeDeviceKey()
  expect(made.publicKey).toMatch(/^04[0-9a-f]{128}$/)
  await made.keep()
  const signature = await sign()
  expect(asked).toEqual(['askPhone'])
  expect(signature).toMatch(/^[0-9a-f]{128}$/)
  expect(await isOf(made.publicKey, signature)).toBe(true)
})

test('it signs what was asked by another way, and asks no more', async () => {
  const made = await makeDeviceKey()
  await made.keep()
  const other = '0c'.repeat(32)
  expect(await isOf(made.publicKey, await sign(fromHex(other)), other)).toBe(true)
  expect(asked).toEqual([])
})

test('nobody reads the key out', async () => {
  await (await makeDeviceKey()).keep()
  const [key] = [...keys.values()] as CryptoKey[]
  expect(key?.extractable).toBe(false)
  await expect(crypto.subtle.exportKey('pkcs8', key as CryptoKey)).rejects.toThrow()
})

test('a key that the server does not know yet takes no place', async () => {
  const first = await makeDeviceKey()
  await first.keep()
  await makeDeviceKey()
  expect(await isOf(first.publicKey, await sign())).toBe(true)
})

test('where the browser keeps nothing it lasts as long as the page', async () => {
  refuses = true
  const made = await makeDeviceKey()
  await made.keep().catch(() => {})
  expect(await isOf(made.publicKey, await sign())).toBe(true)
  vi.resetModules()
  ;({ sign } = await import('../src/account/device-key'))
  expect(await sign()).toBeNull()
  expect(asked).toEqual(['askPhone'])
})

test('digits are written as they are read', () => {
  expect(toHex(fromHex('00ff0a').buffer)).toBe('00ff0a')
  expect(fromHex('')).toHaveLength(0)
})

import { beforeEach, describe, expect, test, vi } from 'vitest'

/** The phone's database, as far as it is used here: its places outlive the screen. */
const places = new Map<string, Map<IDBValidKey, unknown>>()

vi.mock('../src/offline/store', () => ({
  SAFELY: {},
  answerOf: async (asked: unknown) => asked,
  completed: async () => {},
  open: async () => ({ transaction: () => ({ objectStore: placeOf }) }),
}))

function placeOf(name: string) {
  const lying = places.get(name) ?? new Map<IDBValidKey, unknown>()
  places.set(name, lying)
  return {
    get: (key: IDBValidKey) => lying.get(key),
    getAll: () => [...lying.values()],
    getAllKeys: () => [...lying.keys()],
    put: (value: unknown, key: IDBValidKey) => void lying.set(key, value),
    add: (value: unknown) => {
      lying.set(lying.size + 1, value)
      return lying.size
    },
    delete: (key: IDBValidKey) => lying.delete(key),
  }
}

const { begin, closeVault, ringOf, seal, unseal } = await import('../src/offline/vault')
const { openAlone, openKeys, rememberPin, renewRead, triesLeft } = await import(
  '../src/account/pin-memory'
)
const { box } = await import('../src/offline/outbox/box')
const { keep, kept } = await import('../src/offline/kept')

const PIN = '271828'
const WRONG = '314159'
const answer = { data: { place: 'Rom 204' }, etag: null, savedAt: 1_000 }
const wish = {
  account: 'amina',
  operation: 'reportAbsence' as never,
  document: 'hash',
  variables: { kind: 'ILL' },
  subject: 'amina',
  toldAt: 1,
  state: 'waiting' as const,
}

const slowly = crypto.subtle.deriveBits.bind(crypto.subtle)
let rounds: number[]

beforeEach(() => {
  places.clear()
  rounds = []
  // Slow is what it is to be; the tests need not be.
  vi.spyOn(crypto.subtle, 'deriveBits').mockImplementation((how, key, length) => {
    rounds.push((how as Pbkdf2Params).iterations)
    return slowly({ ...(how as Pbkdf2Params), iterations: 10 }, key, length)
  })
  const items = new Map<string, string>()
  Object.assign(globalThis, {
    indexedDB: { cmp: (one: unknown, other: unknown) => (one === other ? 0 : 1) },
    localStorage: {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
      removeItem: (key: string) => void items.delete(key),
    },
  })
})

/** A participant's open phone, with an answer and a wish on it. */
async function openPhone() {
  await rememberPin(PIN, 'amina')
  await begin('amina')
  await keep('week', answer)
  await box.add(wish)
}

/** All that lies in the database, as somebody reads it who copies its values. */
const dump = () =>
  [...places.values()]
    .flatMap(place => [...place.values()])
    .flatMap(value => Object.values(value as object))
    .map(part =>
      part instanceof ArrayBuffer ? new TextDecoder('latin1').decode(part) : JSON.stringify(part),
    )
    .join('\n')

describe('what lies on a phone', () => {
  test('shows nothing to whoever copies it, and opens by keys that cannot be read out', async () => {
    await openPhone()
    expect(Math.min(...rounds)).toBeGreaterThanOrEqual(600_000)
    for (const marker of ['Rom 204', 'reportAbsence', 'ILL']) expect(dump()).not.toContain(marker)
    const { open } = await ringOf('amina')
    for (const key of Object.values(open)) expect(key?.extractable).toBe(false)
    expect(await kept('week')).toEqual(answer)
    expect(await box.all()).toEqual([{ ...wish, key: 1 }])
  })

  test('opens in no other place than where it was put', async () => {
    await begin('amina')
    const sealed = await seal('told', 'outbox', 'a')
    await expect(unseal('told', 'drafts', sealed)).rejects.toThrow()
    expect(await unseal('told', 'outbox', sealed)).toBe('a')
  })

  test('is nobody else’s: another account has other keys', async () => {
    await openPhone()
    await begin('oksana')
    await expect(kept('week')).rejects.toThrow()
    expect((await box.all()).map(({ account, operation }) => [account, operation])).toEqual([
      ['amina', undefined],
    ])
  })
})

describe('a locked phone', () => {
  beforeEach(async () => {
    await openPhone()
    await closeVault('amina')
  })

  test('has no key that opens anything, until the PIN is typed', async () => {
    expect((await ringOf('amina')).open).toEqual({})
    expect(await begin('amina')).toBe(false)
    await expect(kept('week')).rejects.toThrow()
    expect(await openAlone(WRONG, 'amina')).toBe(false)
    await expect(kept('week')).rejects.toThrow()
    expect(await openAlone(PIN, 'amina')).toBe(true)
    expect(await kept('week')).toEqual(answer)
    expect(await box.all()).toEqual([{ ...wish, key: 1 }])
  })

  test('takes five wrong PINs in a row, and then not even the right one by itself', async () => {
    for (let left = 4; left >= 0; left--) {
      expect(await openAlone(WRONG, 'amina')).toBe(false)
      expect(await triesLeft('amina')).toBe(left)
    }
    expect(await openAlone(PIN, 'amina')).toBe(false)
    // The server has found it right.
    expect(await openKeys(PIN, 'amina')).toBe(true)
    expect(await kept('week')).toEqual(answer)
  })

  test('that has heard nobody for too long has lost what it read, and nothing that it told', async () => {
    await closeVault('amina', true)
    expect(await triesLeft('amina')).toBe(0)
    expect(await openAlone(PIN, 'amina')).toBe(false)
    expect(await openKeys(PIN, 'amina')).toBe(true)
    expect(await begin('amina')).toBe(true)
    await expect(kept('week')).rejects.toThrow()
    expect(await box.all()).toEqual([{ ...wish, key: 1 }])
    // What is read from now on lasts like before.
    await keep('week', answer)
    await closeVault('amina')
    expect(await openAlone(PIN, 'amina')).toBe(true)
    expect(await kept('week')).toEqual(answer)
  })
})

test('what was told before there was a PIN is sealed anew under it, and lost by none', async () => {
  await begin('amina')
  await box.add(wish)
  await closeVault('amina')
  expect(await box.all()).toEqual([{ ...wish, key: 1 }])
  await rememberPin(PIN, 'amina')
  await closeVault('amina')
  expect((await box.all())[0]?.operation).toBeUndefined()
  expect(await openAlone(PIN, 'amina')).toBe(true)
  expect(await box.all()).toEqual([{ ...wish, key: 1 }])
})

test('a phone of before there were keys opens by its PIN once more, and has keys then', async () => {
  const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const material = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(PIN),
    'PBKDF2',
    false,
    ['deriveBits'],
  )
  const salt = new TextEncoder().encode('stegvis')
  const slow = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: 10 }
  const bits = await slowly(slow, material, 256)
  places.set('outbox', new Map([[1, wish]]))
  places.set(
    'keys',
    new Map<IDBValidKey, unknown>([
      ['pin-key', key],
      ['pin-tag', await crypto.subtle.sign('HMAC', key, bits)],
    ]),
  )
  expect(await triesLeft('amina')).toBe(5)
  expect(await openAlone(WRONG, 'amina')).toBe(false)
  expect(await openAlone(PIN, 'amina')).toBe(true)
  expect(await begin('amina')).toBe(true)
  expect([...(places.get('keys')?.keys() ?? [])]).toEqual(['amina'])
  expect(await box.all()).toEqual([{ ...wish, key: 1 }])
})

test('staff open what they read by the code of the day, also what was read after signing in anew', async () => {
  await begin('carl')
  await keep('day', answer)
  await rememberPin(PIN, 'carl', ['read'])
  expect(await kept('day')).toEqual(answer)
  await closeVault('carl')
  await renewRead('carl')
  expect(await begin('carl')).toBe(true)
  await keep('day', { ...answer, savedAt: 2_000 })
  await closeVault('carl')
  await expect(kept('day')).rejects.toThrow()
  expect(await openAlone(PIN, 'carl')).toBe(true)
  expect((await kept('day'))?.savedAt).toBe(2_000)
})

import { beforeEach, describe, expect, test, vi } from 'vitest'

/** A storage as browsers have it, in memory. */
class Storage {
  readonly #items = new Map<string, string>()
  getItem = (key: string) => this.#items.get(key) ?? null
  setItem = (key: string, value: string) => void this.#items.set(key, value)
  removeItem = (key: string) => void this.#items.delete(key)
  clear = () => this.#items.clear()
}

/** A browser that refuses a database, as in some private windows, and counts who asked for one. */
class RefusedDatabase {
  opened = 0
  open = () => {
    this.opened += 1
    throw new Error('refused')
  }
  deleteDatabase = () => {
    throw new Error('refused')
  }
}

/** A server that answers when the test says so. */
class Server {
  readonly #waiting: { resolve: (response: Response) => void; reject: (why: Error) => void }[] = []
  fetch = () =>
    new Promise<Response>((resolve, reject) => {
      this.#waiting.push({ resolve, reject })
    })
  get asked() {
    return this.#waiting.length
  }
  answer(data: unknown) {
    this.#waiting.shift()?.resolve(Response.json({ data }))
  }
  fail() {
    this.#waiting.shift()?.reject(new Error('no network'))
  }
}

const me = { id: 'p1', kind: 'PARTICIPANT', language: 'nb' }
let database: RefusedDatabase
let server: Server

beforeEach(() => {
  vi.resetModules()
  database = new RefusedDatabase()
  server = new Server()
  Object.assign(globalThis, {
    localStorage: new Storage(),
    sessionStorage: new Storage(),
    indexedDB: database,
    fetch: server.fetch,
  })
})

const untilAsked = () => vi.waitFor(() => expect(server.asked).toBe(1))

describe('signing out where the browser refuses a database', () => {
  beforeEach(() => {
    localStorage.setItem('stegvis.holder', 'p1')
    sessionStorage.setItem('draft', 'something')
  })

  test('empties the phone and tells the server', async () => {
    const { signOut } = await import('../src/account/session')
    const done = signOut()
    await untilAsked()
    expect(localStorage.getItem('stegvis.holder')).toBeNull()
    expect(sessionStorage.getItem('draft')).toBeNull()
    expect(localStorage.getItem('stegvis.leaving')).toBe('1')
    server.answer({ signOut: true })
    await done
    expect(localStorage.getItem('stegvis.leaving')).toBeNull()
  })

  test('remembers without network to tell the server later', async () => {
    const { signOut } = await import('../src/account/session')
    const done = signOut()
    await untilAsked()
    server.fail()
    await done
    expect(localStorage.getItem('stegvis.holder')).toBeNull()
    expect(localStorage.getItem('stegvis.leaving')).toBe('1')
  })
})

test('a used code opens the phone also where the browser refuses a database', async () => {
  localStorage.setItem('stegvis.language', 'uk')
  const { enrol, state } = await import('../src/account/session')
  const done = enrol('ABCDEFGH', '271828')
  await untilAsked()
  server.answer({ redeemEnrolmentCode: me })
  await done
  expect(state.value).toBe('open')
  expect(localStorage.getItem('stegvis.language')).toBe('uk')
})

test('what was under way when somebody left makes no database; whoever comes has one', async () => {
  const store = await import('../src/offline/store')
  await store.wipe().catch(() => {})
  await expect(store.open()).rejects.toThrow('left')
  expect(database.opened).toBe(0)
  store.enter()
  await expect(store.open()).rejects.toThrow('refused')
  expect(database.opened).toBe(1)
})

describe('an answer on its way', () => {
  test('is shown', async () => {
    const { answer, prepare } = await import('../src/offline/answers')
    const done = prepare('me', {})
    await untilAsked()
    server.answer({ me })
    await done
    expect(answer('me', {}).peek().data).toEqual({ me })
  })

  test('is neither shown nor kept after all was forgotten', async () => {
    const { answer, forget, lastSaved, prepare } = await import('../src/offline/answers')
    const store = await import('../src/offline/store')
    const old = answer('me', {})
    const done = prepare('me', {})
    await untilAsked()
    forget()
    await store.wipe().catch(() => {})
    const before = database.opened
    server.answer({ me })
    await done
    expect(old.peek().data).toBeNull()
    expect(lastSaved.value).toBeNull()
    expect(database.opened).toBe(before)
  })
})

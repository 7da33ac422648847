import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Fault, NoNetwork, Refusal } from '../src/graphql/problems'
import {
  type Box,
  type Entry,
  makeOutbox,
  outcomeOf,
  type Surroundings,
} from '../src/offline/outbox/outbox'

/** A box in memory: what is in it outlives the page, and not a wipe. */
class Shelf {
  next = 1
  readonly lying = new Map<number, Entry>()
  readonly box: Box = {
    all: async () => [...this.lying].map(([key, entry]) => ({ ...structuredClone(entry), key })),
    add: async entry => {
      this.lying.set(this.next, structuredClone(entry))
      return this.next++
    },
    change: async ({ key, ...entry }) => {
      if (this.lying.has(key)) this.lying.set(key, structuredClone(entry))
    },
    drop: async keys => {
      for (const key of keys) this.lying.delete(key)
    },
  }
}

let shelf: Shelf
let holder: string | null
let send: (operation: string, variables: unknown, account: string) => Promise<unknown>
let sent: { id: number; account: string }[]
let timers: (() => void)[]

beforeEach(() => {
  shelf = new Shelf()
  holder = 'eva'
  sent = []
  timers = []
  send = async () => ({ done: true })
})

/** The outbox of a page that has just been opened. */
function opened(more: Partial<Surroundings> = {}) {
  let queue: Promise<void> = Promise.resolve()
  return makeOutbox({
    box: shelf.box,
    send: (operation, variables, account) => {
      sent.push({ id: (variables as { id: number }).id, account })
      return send(operation, variables, account)
    },
    account: () => holder,
    document: operation => `hash of ${operation}`,
    alone: work => {
      queue = queue.then(work, work)
      return queue
    },
    later: (_, work) => {
      timers = [work]
    },
    now: () => 1_000,
    tellOthers: () => {},
    ...more,
  })
}

const put = (box: ReturnType<typeof opened>, id: number, subject = 's') =>
  box.put('lock' as never, { id } as never, { subject })
const waiting = () => [...shelf.lying.values()].filter(({ state }) => state === 'waiting').length
const offline = async () => {
  throw new NoNetwork()
}

describe('an outbox', () => {
  test('sends at once, and keeps nothing that was answered with nothing to tell', async () => {
    const box = opened()
    box.receive('lock', () => false)
    await put(box, 1)
    await box.flush()
    expect(sent).toEqual([{ id: 1, account: 'eva' }])
    expect(shelf.lying.size).toBe(0)
    expect(box.entries.value).toEqual([])
  })

  test('keeps what found no network through a page that dies, and sends it in its order', async () => {
    send = offline
    const before = opened()
    await put(before, 1)
    await put(before, 2)
    await put(before, 3)
    await before.flush()
    expect(waiting()).toBe(3)
    sent = []
    send = async () => ({})
    const after = opened()
    await after.flush()
    expect(sent.map(({ id }) => id)).toEqual([1, 2, 3])
    expect(waiting()).toBe(0)
  })

  test('lets nothing overtake what must be tried again about the same thing', async () => {
    send = async (_, variables) => {
      if ((variables as { id: number }).id === 1) throw new Refusal('kit.busy', {}, true, null)
      return {}
    }
    const box = opened()
    await put(box, 1, 'class a')
    await put(box, 2, 'class a')
    await put(box, 3, 'class b')
    await box.flush()
    expect(sent.some(({ id }) => id === 2)).toBe(false)
    expect(sent.some(({ id }) => id === 3)).toBe(true)
    send = async () => ({})
    timers.pop()?.()
    await box.flush()
    expect(waiting()).toBe(0)
    expect(sent.at(-1)?.id).toBe(2)
  })

  test('is never sent as somebody else, and waits for its author', async () => {
    send = offline
    const evas = opened()
    await put(evas, 1)
    await evas.flush()
    sent = []
    send = async () => ({})
    holder = 'jon'
    const jons = opened()
    await jons.look()
    await jons.flush()
    expect(sent).toEqual([])
    expect(jons.entries.value).toEqual([])
    expect(await jons.unsent()).toEqual({ own: 0, others: 1 })
    holder = 'eva'
    await opened().flush()
    expect(sent).toEqual([{ id: 1, account: 'eva' }])
  })

  test('keeps a refusal until somebody has read it, and goes on with the next', async () => {
    send = async (_, variables) => {
      if ((variables as { id: number }).id === 1) {
        throw new Refusal('kit.not-found', { most: 3 }, false, null)
      }
      return {}
    }
    const box = opened()
    box.receive('lock', () => false)
    await put(box, 1)
    await put(box, 2)
    await box.flush()
    const [refused] = box.entries.value
    expect(refused?.refusal).toEqual({ code: 'kit.not-found', params: { most: 3 } })
    expect(sent.map(({ id }) => id)).toEqual([1, 2])
    await opened().flush()
    expect(shelf.lying.size).toBe(1)
    await box.read([refused?.key ?? 0])
    expect(shelf.lying.size).toBe(0)
  })

  test('keeps an answer of which something is to be told, also until the feature is there', async () => {
    const box = opened()
    await put(box, 1)
    await put(box, 2)
    await box.flush()
    expect(box.entries.value.map(({ state }) => state)).toEqual(['answered', 'answered'])
    let asked = 0
    box.receive('lock', () => asked++ === 0)
    await vi.waitFor(() => expect(box.entries.value).toHaveLength(1))
  })

  test('puts nothing in while nobody is signed in', async () => {
    holder = null
    await expect(put(opened(), 1)).rejects.toThrow()
  })

  test('sends what is put in while it is sending', async () => {
    const box = opened()
    send = async (_, variables) => {
      if ((variables as { id: number }).id === 1) await put(box, 2)
      return {}
    }
    await put(box, 1)
    await box.flush()
    await box.flush()
    expect(sent.map(({ id }) => id)).toEqual([1, 2])
  })
})

describe('what is no answer', () => {
  test.each([
    ['no network', new NoNetwork()],
    ['a server out of order', new Fault('502')],
    ['too many questions', new Fault('429')],
    ['a page of somebody else: a hotel asks for a password', new Fault('200')],
    ['a session that has ended', new Refusal('accounts.signed-out', {}, false, null)],
    ['half a session', new Refusal('accounts.second-factor', {}, false, null)],
    ['a refusal that passes', new Refusal('kit.internal', {}, true, null)],
  ])('%s', (_, problem) => {
    expect(outcomeOf(problem, 0)).toHaveProperty('again')
  })

  test('and what is: a refusal that stays, a request that is wrong', () => {
    expect(outcomeOf(new Refusal('kit.not-found', {}, false, null), 0)).toHaveProperty('refusal')
    expect(outcomeOf(new Fault('400'), 0)).toHaveProperty('refusal')
  })

  test('a refusal says from when it is worth a try', () => {
    const later = new Refusal('kit.busy', {}, true, '1970-01-01T00:00:09Z')
    expect(outcomeOf(later, 2_000)).toEqual({ again: 7_000, alone: true })
  })
})

/** A small generator of numbers that are the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A day of a phone: tunnels, lost answers, a server that is down, pages that die, another person's shift. */
async function aDay(seed: number) {
  const chance = seeded(seed)
  shelf = new Shelf()
  holder = 'eva'
  /** What the server did, by key: once each, in this order. */
  const done: { id: number; account: string; subject: string }[] = []
  let calm = false
  let died = false
  send = async (_, variables, account) => {
    const { id, subject } = variables as { id: number; subject: string }
    const luck = calm ? 1 : chance()
    if (died || luck < 0.2) throw new NoNetwork()
    if (luck < 0.25) throw new Fault('503')
    if (luck < 0.3) throw new Refusal('accounts.signed-out', {}, false, null)
    if (!done.some(each => each.id === id)) done.push({ id, account, subject })
    if (luck < 0.45) throw new NoNetwork() // the answer is lost
    return { id }
  }
  const told: { id: number; account: string; subject: string }[] = []
  let box = opened()
  box.receive('lock', () => false)
  for (let id = 1; id <= 12; id += 1) {
    holder = chance() < 0.8 ? 'eva' : 'jon'
    const subject = chance() < 0.5 ? 'a' : 'b'
    await box.put('lock' as never, { id, subject } as never, { subject })
    told.push({ id, account: holder, subject })
    if (chance() < 0.3) {
      // The page dies in the midst of it: what it was about to write is never written.
      died = true
      const dead = box.flush()
      box = opened()
      box.receive('lock', () => false)
      await dead
      died = false
    } else if (chance() < 0.7) await box.flush()
  }
  calm = true
  for (const each of ['eva', 'jon']) {
    holder = each
    await opened().flush()
    timers = []
  }
  return { told, done, left: waiting() }
}

describe('simulated phones', () => {
  const seeds = Number(process.env.STEGVIS_SEEDS ?? 200)
  test(`one effect each, in order, and nothing lost: ${seeds} seeds`, async () => {
    for (let seed = 1; seed <= seeds; seed += 1) {
      const { told, done, left } = await aDay(seed)
      const of = (all: readonly { account: string; subject: string; id: number }[]) =>
        ['eva', 'jon'].flatMap(account =>
          ['a', 'b'].map(subject =>
            all.filter(each => each.account === account && each.subject === subject),
          ),
        )
      expect({ seed, left, done: of(done) }).toEqual({ seed, left: 0, done: of(told) })
    }
  })
})

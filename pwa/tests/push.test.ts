import { beforeEach, describe, expect, it, vi } from 'vitest'

/** What the worker remembers, without a browser's database. */
const remembered = new Map<string, unknown>()
vi.mock('../sw/memory', () => ({
  shown: async (id: string) => remembered.get(id),
  remember: async (id: string, what: unknown) => void remembered.set(id, what),
  untold: async () => [],
  language: async () => 'nb',
  rememberLanguage: async () => {},
  forget: async () => remembered.clear(),
}))

interface Shown {
  readonly tag: string
  readonly body: string
  readonly silent?: boolean
  readonly renotify?: boolean
  close: () => void
}

type Listener = (event: Record<string, unknown>) => void

/** A worker's surroundings: its notices, what made a sound, and its pages. */
const listeners = new Map<string, Listener>()
let notices: Shown[] = []
let sounds = 0
let shows = 0
let pages: { visibilityState: string; postMessage: (message: unknown) => void }[] = []
const subscribe = vi.fn(async () => ({}))
const posted = vi.fn()

const registration = {
  showNotification: async (_: string, shown: Omit<Shown, 'close'>) => {
    const stands = notices.some(({ tag }) => tag === shown.tag)
    shows += 1
    if (!shown.silent && (!stands || shown.renotify)) sounds += 1
    const notice: Shown = {
      ...shown,
      close: () => {
        notices = notices.filter(each => each !== notice)
      },
    }
    notices = [...notices.filter(({ tag }) => tag !== shown.tag), notice]
  },
  getNotifications: async ({ tag }: { tag?: string } = {}) =>
    notices.filter(each => !tag || each.tag === tag),
  pushManager: { subscribe, getSubscription: async () => null },
}

vi.stubGlobal('TEXTS', { nb: { dir: 'ltr', texts: { MESSAGE: 'Du har en ny melding.' } } })
vi.stubGlobal('DOCUMENTS', {})
vi.stubGlobal('fetch', async () => new Response('', { status: 503 }))
vi.stubGlobal('self', {
  registration,
  navigator: { languages: ['nb'] },
  clients: { matchAll: async () => pages },
  addEventListener: (name: string, listener: Listener) => listeners.set(name, listener),
})
// It is another program, with other types than a page's.
const push = '../sw/push'
await import(/* @vite-ignore */ push)

async function happens(name: string, event: Record<string, unknown>): Promise<void> {
  const waits: Promise<unknown>[] = []
  listeners.get(name)?.({ ...event, waitUntil: (what: Promise<unknown>) => waits.push(what) })
  await Promise.all(waits)
}

const comes = (id: string) => happens('push', { data: { text: () => id } })
const page = (visibilityState: string) => ({ visibilityState, postMessage: posted })

beforeEach(() => {
  remembered.clear()
  notices = []
  sounds = 0
  shows = 0
  pages = []
  vi.clearAllMocks()
})

describe('a push that comes twice', () => {
  it('is heard once and stands once, also where both come at the same time', async () => {
    await Promise.all([comes('one'), comes('one')])
    await comes('one')
    await comes('two')
    expect(notices.map(({ tag }) => tag)).toEqual(['one', 'two'])
    expect(sounds).toBe(2)
  })

  it('is never silent: whoever has swiped it away finds it once more, and hears nothing', async () => {
    await comes('one')
    notices = []
    await comes('one')
    expect(notices.map(({ tag, body }) => [tag, body])).toEqual([['one', 'Du har en ny melding.']])
    expect([sounds, shows]).toEqual([1, 2])
  })

  it('leaves at once where the app is being looked at', async () => {
    pages = [page('visible')]
    await comes('one')
    expect(notices).toHaveLength(1)
    await comes('one') // it stands there still, and stays
    expect(notices).toHaveLength(1)
    notices = []
    await comes('one')
    expect(notices).toEqual([])
    expect([sounds, shows]).toEqual([1, 3])
    pages = [page('hidden')]
    await comes('one')
    expect(notices).toHaveLength(1)
  })
})

describe('a subscription that the browser has changed by itself', () => {
  const key = new ArrayBuffer(65)

  it('is taken anew under the same key, and every page hears of it', async () => {
    pages = [page('hidden')]
    await happens('pushsubscriptionchange', {
      oldSubscription: { options: { applicationServerKey: key } },
    })
    expect(subscribe).toHaveBeenCalledWith({ userVisibleOnly: true, applicationServerKey: key })
    expect(posted).toHaveBeenCalledWith({ resubscribed: true })
  })

  it('is left to the next opening where the browser does not let it, or tells of none', async () => {
    subscribe.mockRejectedValueOnce(new Error('denied'))
    await happens('pushsubscriptionchange', {
      oldSubscription: { options: { applicationServerKey: key } },
    })
    await happens('pushsubscriptionchange', {})
    expect(subscribe).toHaveBeenCalledTimes(1)
  })
})

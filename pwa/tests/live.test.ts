import { beforeEach, describe, expect, test, vi } from 'vitest'

/** A stream as browsers have it, without a server: the test says what it tells. */
class Source extends EventTarget {
  static readonly CLOSED = 2
  static opened: Source[] = []
  readyState = 1
  onerror: (() => void) | null = null
  constructor(readonly address: string) {
    super()
    Source.opened.push(this)
  }
  close = () => {
    this.readyState = Source.CLOSED
  }
  tell = (kind: string) => this.dispatchEvent(new Event(kind))
  fail = () => {
    this.close()
    this.onerror?.()
  }
}

/** The page: seen or hidden. */
class Page extends EventTarget {
  visibilityState = 'visible'
  show = (state: string) => {
    this.visibilityState = state
    this.dispatchEvent(new Event('visibilitychange'))
  }
}

let answers: unknown[] = []
const fetched = vi.fn(async () => Response.json({ data: answers.shift() ?? { one: 1 } }))
let page: Page

beforeEach(() => {
  vi.resetModules()
  vi.useFakeTimers()
  vi.stubGlobal('EventSource', Source)
  page = new Page()
  vi.stubGlobal('document', page)
  vi.stubGlobal('window', globalThis)
  vi.stubGlobal('fetch', fetched)
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new Error('refused')
    },
  })
  fetched.mockClear()
  answers = []
  Source.opened = []
})

async function started(isOpen = () => true) {
  const live = await import('../src/offline/live')
  live.follow(isOpen)
  return live
}

const settled = () => vi.advanceTimersByTimeAsync(0)
const streams = () => Source.opened.filter(each => each.readyState === 1)

describe('the stream', () => {
  test('is one, and follows what is on screen', async () => {
    const { listenTo, follow } = await started()
    follow(() => true)
    expect(streams().map(each => each.address)).toEqual(['/live'])
    listenTo({ kind: 'participant', id: 'a' })
    expect(streams().map(each => each.address)).toEqual(['/live?participant=a'])
    listenTo({ kind: 'participant', id: 'a' })
    expect(Source.opened).toHaveLength(2)
    listenTo(null)
    expect(streams().map(each => each.address)).toEqual(['/live'])
  })

  test('closes with the screen, and opens with it', async () => {
    const { signal } = await import('@preact/signals')
    const open = signal(true)
    await started(() => open.value)
    expect(streams()).toHaveLength(1)
    open.value = false
    expect(streams()).toHaveLength(0)
    open.value = true
    expect(streams()).toHaveLength(1)
  })

  test('outlives a glance elsewhere, and ends when the screen is hidden for long', async () => {
    await started()
    page.show('hidden')
    vi.advanceTimersByTime(59_000)
    page.show('visible')
    vi.advanceTimersByTime(59_000)
    expect(Source.opened).toHaveLength(1)
    page.show('hidden')
    vi.advanceTimersByTime(60_000)
    expect(streams()).toHaveLength(0)
    page.show('visible')
    expect(streams()).toHaveLength(1)
  })

  test('comes again after a while where there was no place', async () => {
    await started()
    Source.opened[0]?.fail()
    vi.advanceTimersByTime(10_000)
    expect(Source.opened).toHaveLength(1)
    vi.advanceTimersByTime(40_000)
    expect(streams()).toHaveLength(1)
  })

  test('stays closed once it was told that it need not come again', async () => {
    await started()
    Source.opened[0]?.tell('bye')
    vi.advanceTimersByTime(600_000)
    expect(streams()).toHaveLength(0)
  })
})

describe('what a participant sees', () => {
  test('is asked for again, however fresh, and what was on its way is asked for once more', async () => {
    await started()
    const { answer } = await import('../src/offline/answers')
    const { effect } = await import('@preact/signals')
    const home = answer('home', {})
    effect(() => void home.value)
    await settled()
    expect(fetched).toHaveBeenCalledTimes(1)
    Source.opened[0]?.tell('changed')
    await settled()
    expect(fetched).toHaveBeenCalledTimes(2)
    fetched.mockImplementationOnce(async () => {
      // While it is on its way, something changes again.
      await Promise.resolve()
      Source.opened[0]?.tell('changed')
      return Response.json({ data: { one: 1 } })
    })
    Source.opened[0]?.tell('changed')
    await settled()
    expect(fetched).toHaveBeenCalledTimes(4)
  })

  test('that was only prepared is asked for again when somebody looks at it', async () => {
    await started()
    const { answer, prepare } = await import('../src/offline/answers')
    const { effect } = await import('@preact/signals')
    await prepare('home', {})
    expect(fetched).toHaveBeenCalledTimes(1)
    Source.opened[0]?.tell('changed')
    await settled()
    expect(fetched).toHaveBeenCalledTimes(1)
    const home = answer('home', {})
    effect(() => void home.value)
    await settled()
    expect(fetched).toHaveBeenCalledTimes(2)
  })
})

describe('the list of a class', () => {
  test('was answered before the class is listened to, and is asked for again once it is', async () => {
    const { listenTo } = await started()
    const { answer } = await import('../src/offline/answers')
    const { effect } = await import('@preact/signals')
    const register = answer('register', { slotId: 's', onDate: '2026-11-26' })
    effect(() => void register.value)
    await settled()
    fetched.mockClear()
    listenTo({ kind: 'group', id: 'g' })
    Source.opened.at(-1)?.tell('open')
    Source.opened.at(-1)?.tell('ready')
    await settled()
    expect(fetched).toHaveBeenCalledTimes(1)
  })
})

describe('what staff see', () => {
  const shown = async () => {
    const live = await started()
    const { question } = await import('../src/graphql/questions')
    const { effect } = await import('@preact/signals')
    const [of_a, of_b] = [
      question('participant', { id: 'a' }),
      question('participant', { id: 'b' }),
    ]
    let drawn = 0
    effect(() => {
      of_a.reply.value
      drawn += 1
    })
    effect(() => void of_b.reply.value)
    await Promise.all([of_a.ask(), of_b.ask()])
    fetched.mockClear()
    live.listenTo({ kind: 'participant', id: 'a' })
    return { of_a, drawn: () => drawn, stream: Source.opened.at(-1) as Source }
  }

  test('is asked for again where it changed, and only there', async () => {
    const { stream } = await shown()
    stream.tell('ready')
    await settled()
    expect(fetched).toHaveBeenCalledTimes(0)
    stream.tell('changed')
    await settled()
    expect(fetched).toHaveBeenCalledTimes(1)
  })

  test('is not drawn anew by the same answer, nor emptied by a failing one', async () => {
    const { of_a, drawn, stream } = await shown()
    const before = drawn()
    stream.tell('changed')
    await settled()
    expect(drawn()).toBe(before)
    fetched.mockRejectedValueOnce(new Error('no network'))
    stream.tell('changed')
    await settled()
    expect(drawn()).toBe(before)
    answers = [{ one: 2 }]
    stream.tell('changed')
    await settled()
    expect(drawn()).toBe(before + 1)
    expect(of_a.reply.value.data).toEqual({ one: 2 })
  })

  test('was answered before its stream began is asked for once it has; what is on its way is not', async () => {
    const { of_a, stream } = await shown()
    stream.tell('open')
    stream.tell('ready')
    await settled()
    expect(fetched).toHaveBeenCalledTimes(1)
    stream.tell('ready')
    await settled()
    expect(fetched).toHaveBeenCalledTimes(2)
    const { listenTo } = await import('../src/offline/live')
    listenTo({ kind: 'participant', id: 'b' })
    listenTo({ kind: 'participant', id: 'a' })
    const asking = of_a.ask()
    Source.opened.at(-1)?.tell('open')
    await asking
    Source.opened.at(-1)?.tell('ready')
    await settled()
    expect(fetched).toHaveBeenCalledTimes(3)
  })

  test('has changed while it was asked for, and is asked for once more when the reply is in', async () => {
    const { of_a, stream } = await shown()
    answers = [{ one: 'before' }, { one: 'after' }]
    const asking = of_a.ask()
    stream.tell('changed')
    stream.tell('changed')
    expect(fetched).toHaveBeenCalledTimes(1)
    await asking
    expect(of_a.reply.value.data).toEqual({ one: 'before' })
    await settled()
    expect(of_a.reply.value.data).toEqual({ one: 'after' })
    expect(fetched).toHaveBeenCalledTimes(2)
  })

  test('is asked for once more after a pause where nobody answered, and not where the answer was no', async () => {
    const { of_a, stream } = await shown()
    fetched.mockRejectedValueOnce(new Error('no network'))
    answers = [{ one: 2 }]
    stream.tell('changed')
    await settled()
    expect(of_a.reply.value.data).toEqual({ one: 1 })
    await vi.advanceTimersByTimeAsync(10_000)
    expect(of_a.reply.value.data).toEqual({ one: 2 })
    fetched.mockRejectedValueOnce(new Error('no network'))
    fetched.mockRejectedValueOnce(new Error('no network'))
    stream.tell('changed')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(fetched).toHaveBeenCalledTimes(4)
    const extensions = { code: 'kit.not-found' }
    fetched.mockImplementationOnce(async () =>
      Response.json({ data: null, errors: [{ message: 'no', extensions }] }),
    )
    stream.tell('changed')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(fetched).toHaveBeenCalledTimes(5)
  })

  test('asks nobody who they are while it is asked for unseen', async () => {
    const { of_a, drawn, stream } = await shown()
    const { onAsked } = await import('../src/graphql/client')
    const show = vi.fn(async () => true)
    onAsked('accounts.step-up', show)
    const before = drawn()
    const extensions = { code: 'accounts.step-up' }
    const refused = () => Response.json({ data: null, errors: [{ message: 'no', extensions }] })
    fetched.mockImplementationOnce(async () => refused())
    stream.tell('changed')
    await settled()
    expect([show.mock.calls.length, drawn()]).toEqual([0, before])
    fetched.mockImplementationOnce(async () => refused())
    answers = [{ one: 3 }]
    await of_a.ask()
    expect(show).toHaveBeenCalledTimes(1)
    expect(of_a.reply.value.data).toEqual({ one: 3 })
  })
})

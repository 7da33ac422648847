/** A browser that is reached: a tap at the very moment of an opening's own work. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const [tell, tellWorker] = vi.hoisted(() => [vi.fn(), vi.fn()])
vi.mock('../src/graphql/client', () => ({
  tell,
  inquire: async () => ({ myReminders: { publicKey: 'key' } }),
}))
vi.mock('../src/offline/worker', () => ({ tellWorker }))
vi.mock('../src/notifications/ready', () => ({}))

/** A push manager that answers a moment later, as a browser's does. */
const made: string[] = []
let stands: { endpoint: string } | null = null
let slowOnce = 0
const moment = (milliseconds = 2) => new Promise(resolve => setTimeout(resolve, milliseconds))
const pushManager = {
  getSubscription: async () => {
    const milliseconds = slowOnce || 2
    slowOnce = 0
    await moment(milliseconds)
    return stands
  },
  subscribe: async () => {
    await moment()
    const endpoint = `https://push.example/${made.length}`
    made.push(endpoint)
    stands = Object.assign({ endpoint }, { toJSON: () => ({}), unsubscribe: async () => true })
    return stands
  },
}

let browser: typeof import('../src/notifications/browser')

beforeEach(async () => {
  made.length = 0
  stands = null
  tell.mockReset()
  tellWorker.mockReset()
  const kept = new Map<string, string>()
  const Notification = { permission: 'granted', requestPermission: async () => 'granted' }
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  })
  vi.stubGlobal('window', { PushManager: {}, Notification })
  vi.stubGlobal('Notification', Notification)
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  vi.stubGlobal('navigator', {
    userAgent: 'Android',
    maxTouchPoints: 5,
    serviceWorker: { ready: Promise.resolve({ pushManager }) },
  })
  vi.resetModules()
  browser = await import('../src/notifications/browser')
  browser.reach(() => 'me')
  await browser.askMine()
})

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a tap while an opening renews', () => {
  it.each([0, 1, 2, 3, 4, 5])('makes one, and the server hears of no other: %i', async later => {
    const turning = browser.turnOn()
    await moment(later)
    await Promise.all([turning, browser.renew(), browser.look()])
    expect(made).toHaveLength(1)
    const told = tell.mock.calls.map(([, { subscription }]) => subscription.endpoint)
    expect(new Set(told)).toEqual(new Set(made))
  })

  it('is not taken for another’s, whose subscription ends', async () => {
    slowOnce = 30
    const renewing = browser.renew()
    await browser.turnOn()
    await renewing
    expect(tellWorker).not.toHaveBeenCalled()
    expect(browser.standing.value).toBe('on')
  })
})

describe('whoever has asked to be reached', () => {
  it('is not told that they are before the server has said so', async () => {
    let hear: (answer: unknown) => void = () => {}
    tell.mockReturnValueOnce(new Promise(resolve => (hear = resolve)))
    const turning = browser.turnOn()
    await vi.waitFor(() => expect(tell).toHaveBeenCalled())
    const looking = browser.look()
    await moment(10)
    expect(browser.standing.value).toBe('off')
    hear({})
    await Promise.all([turning, looking])
    expect(browser.standing.value).toBe('on')
  })

  it('is not, and is told nothing else, where the server refuses; the next one can try', async () => {
    tell.mockRejectedValueOnce(new Error('refused'))
    await expect(browser.turnOn()).rejects.toThrow('refused')
    await browser.look()
    expect(browser.standing.value).toBe('off')
    expect(await browser.turnOn()).toBe('done')
    expect(browser.standing.value).toBe('on')
  })
})

/** Somebody sits beside and helps: it begins at once, it ends by itself, and the phone locks with it. */
import { signal } from '@preact/signals'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const told: string[] = []
const entries = signal<readonly { operation: string; state: string }[]>([])

vi.mock('../src/offline/outbox', () => ({
  outbox: {
    entries,
    look: async () => {},
    receive: () => {},
    put: async (operation: string) => {
      told.push(operation)
    },
  },
}))

const NOW = new Date('2026-11-26T10:00:00Z')
const kept = new Map<string, string>()
const HELPED = 'stegvis.helped'

/** As the session does: what somebody helped with is over, too. */
const lock = vi.fn(() => {
  kept.delete(HELPED)
})

beforeEach(() => {
  vi.useFakeTimers({ now: NOW })
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  })
  kept.clear()
  lock.mockClear()
  told.length = 0
  entries.value = []
  vi.resetModules()
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** The app as it stands on screen, from its beginning. */
async function fresh() {
  vi.resetModules()
  const it = await import('../src/helping/helped')
  await it.takeUp(lock)
  return it
}

test('it begins at once, and after half an hour the phone locks', async () => {
  const it = await fresh()
  it.beginHelp()
  expect(it.isHelped()).toBe(true)
  vi.advanceTimersByTime(30 * 60_000 - 1)
  expect(it.isHelped()).toBe(true)
  expect(lock).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(it.isHelped()).toBe(false)
  expect(lock).toHaveBeenCalledOnce()
  expect(told).toEqual(['beginHelp'])
})

test('whoever says that it is done locks the phone', async () => {
  const it = await fresh()
  it.beginHelp()
  it.endHelp()
  expect(lock).toHaveBeenCalledOnce()
  expect(it.isHelped()).toBe(false)
})

test('a page that is loaded again is where it was', async () => {
  ;(await fresh()).beginHelp()
  const again = await fresh()
  expect(again.isHelped()).toBe(true)
  expect(lock).not.toHaveBeenCalled()
  expect(told).toEqual(['beginHelp'])
})

test('what still waits to be told when the phone locks is ended behind it', async () => {
  const it = await fresh()
  it.beginHelp()
  lock()
  entries.value = [{ operation: 'beginHelp', state: 'waiting' }]
  await it.takeUp(lock)
  expect(it.isHelped()).toBe(false)
  expect(told).toEqual(['beginHelp', 'endHelp'])
})

test('what was heard and ended by the lock is not told again', async () => {
  const it = await fresh()
  it.beginHelp()
  lock()
  await it.takeUp(lock)
  vi.advanceTimersByTime(30 * 60_000)
  expect(it.isHelped()).toBe(false)
  expect(told).toEqual(['beginHelp'])
  expect(lock).toHaveBeenCalledOnce()
})

test.each([
  ['ran out while no page was open', -1],
  ['began before the clock was set back', 31 * 60_000],
])('a phone on which it %s locks', async (_, left) => {
  kept.set(HELPED, String(NOW.getTime() + left))
  const it = await fresh()
  expect(it.isHelped()).toBe(false)
  expect(lock).toHaveBeenCalledOnce()
})

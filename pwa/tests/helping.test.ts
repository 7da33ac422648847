/** Somebody sits beside and helps: it begins at once, it ends by itself, and the server hears both in their order. */
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

beforeEach(() => {
  vi.useFakeTimers({ now: NOW })
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  })
  kept.clear()
  told.length = 0
  entries.value = []
  vi.resetModules()
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const fresh = () => import('../src/helping/helped')

test('it begins at once and ends by itself after half an hour', async () => {
  const it = await fresh()
  it.beginHelp()
  expect(it.isHelped()).toBe(true)
  vi.advanceTimersByTime(30 * 60_000 - 1)
  expect(it.isHelped()).toBe(true)
  vi.advanceTimersByTime(1)
  expect(it.isHelped()).toBe(false)
  expect(told).toEqual(['beginHelp', 'endHelp'])
})

test('a page that is loaded again is where it was', async () => {
  ;(await fresh()).beginHelp()
  vi.resetModules()
  const again = await fresh()
  await again.takeUp()
  expect(again.isHelped()).toBe(true)
  expect(told).toEqual(['beginHelp'])
})

test('the lock of the screen ends it, and what still waits to be told is ended behind it', async () => {
  const it = await fresh()
  it.beginHelp()
  kept.delete('stegvis.helped')
  entries.value = [{ operation: 'beginHelp', state: 'waiting' }]
  await it.takeUp()
  expect(it.isHelped()).toBe(false)
  expect(told).toEqual(['beginHelp', 'endHelp'])
})

test('what was heard and ended by the lock is not told again', async () => {
  const it = await fresh()
  it.beginHelp()
  kept.delete('stegvis.helped')
  await it.takeUp()
  vi.advanceTimersByTime(30 * 60_000)
  expect(it.isHelped()).toBe(false)
  expect(told).toEqual(['beginHelp'])
})

test('a phone that lay in a drawer for an hour is not helped any more, and says so', async () => {
  kept.set('stegvis.helped', String(NOW.getTime() - 1))
  const it = await fresh()
  await it.takeUp()
  expect(it.isHelped()).toBe(false)
  expect(told).toEqual(['endHelp'])
})

import { beforeEach, describe, expect, test } from 'vitest'
import { choosePage, chosenPage, isThrice, PAGES } from '../src/hiding/hide'

describe('three Escapes', () => {
  test('lead away when they are quick', () => {
    const presses: number[] = []
    expect([0, 400, 900].map(now => isThrice(presses, now))).toEqual([false, false, true])
  })

  test('do not when they are slow: dialogs are closed one after the other', () => {
    const presses: number[] = []
    expect([0, 1_000, 2_000, 3_000].map(now => isThrice(presses, now))).not.toContain(true)
  })
})

describe('the page that is shown instead', () => {
  beforeEach(() => {
    const items = new Map<string, string>()
    Object.assign(globalThis, {
      localStorage: {
        getItem: (key: string) => items.get(key) ?? null,
        setItem: (key: string, value: string) => void items.set(key, value),
      },
    })
  })

  test('is the weather, unless another was chosen', () => {
    expect(chosenPage()).toBe('weather')
    choosePage('news')
    expect(chosenPage()).toBe('news')
  })

  test('is never an address that somebody wrote into the storage', () => {
    localStorage.setItem('stegvis.hide', 'https://elsewhere.example')
    expect(PAGES[chosenPage()]).toBe(PAGES.weather)
    localStorage.setItem('stegvis.hide', 'toString')
    expect(PAGES[chosenPage()]).toBe(PAGES.weather)
  })
})

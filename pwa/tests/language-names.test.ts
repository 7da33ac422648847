import { beforeAll, expect, test, vi } from 'vitest'
import { languageName, ownLanguageName } from '../src/i18n/language-names'
import { speakTo } from '../src/i18n/texts'
import { languageOptions } from '../src/ui/form/languages'

beforeAll(async () => {
  vi.stubGlobal('document', { documentElement: {} })
  await speakTo('staff', 'nb')
})

test.each([
  ['ti', 'tigrinja', 'ትግርኛ'],
  ['so', 'somali', 'somali'],
  ['no such', 'no such', 'no such'],
])('%s is called %s, and by those who speak it %s', (tag, named, own) => {
  expect([languageName(tag), ownLanguageName(tag)]).toEqual([named, own])
})

test('a language is named to whoever reads, whatever the screen speaks', () => {
  expect(languageName('so', 'en')).toBe('Somali')
})

test('what is chosen already is among those to choose from, once, and all are in order', () => {
  const names = languageOptions('eu').map(({ label }) => label)
  expect(names).toContain('Baskisk')
  expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other, 'nb')))
  expect(languageOptions('ar')).toHaveLength(languageOptions(null).length)
})

import { readFileSync } from 'node:fs'
import { beforeAll, expect, test, vi } from 'vitest'
import { readAlso, speak } from '../src/i18n/texts'
import { name, placeText } from '../src/transfer/places'

const text = (file: string) =>
  readFileSync(new URL(`../../locales/nb/${file}.ftl`, import.meta.url), 'utf8')

beforeAll(async () => {
  vi.stubGlobal('document', { documentElement: {} })
  await speak('nb')
  await readAlso(
    async () => ({ fluent: text('transfer') }),
    async () => ({ fluent: text('portable') }),
  )
})

test.each([
  ['/case/person/birthDate', 'Personen › Fødselsdato'],
  ['/case/programmes/1/decisions/0/reasons', 'Introduksjonsprogram 2 › Vedtak 1 › Begrunnelse'],
  [
    '/case/programmes/0/weeks/23/lessons/4/ends',
    'Introduksjonsprogram 1 › Uke 24 › Time 5 › Slutter',
  ],
  ['/to/number', 'Til › Nummer'],
  ['/hash', 'Kontrollsum'],
  ['', ''],
])('%s is %s', (pointer, words) => {
  expect(placeText(pointer)).toBe(words)
})

test('what nobody has words for stands as it is, with its own slashes', () => {
  expect(placeText('/case/person/ab~1c~0d')).toBe('Personen › ab/c~d')
  expect(name('nothingOfOurs')).toBe('nothingOfOurs')
})

test('every field of the published schema has words', () => {
  const schema = JSON.parse(
    readFileSync(
      new URL('../../backend/stegvis/transfer/portable-1.schema.json', import.meta.url),
      'utf8',
    ),
  )
  const parts = [schema, ...Object.values(schema.$defs)] as { properties?: object }[]
  const fields = new Set(parts.flatMap(({ properties }) => Object.keys(properties ?? {})))
  const unsaid = [...fields].filter(field => field !== 'case' && name(field) === field)
  expect(unsaid).toEqual([])
})

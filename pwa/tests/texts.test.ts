import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { Refusal } from '../src/graphql/problems'
import { durationText, hoursFigure, hoursText } from '../src/i18n/durations'
import { languages, preferred } from '../src/i18n/languages'
import { isolated, listText, speak, word } from '../src/i18n/texts'
import { problemText } from '../src/ui/problem-text'

const SOURCES = fileURLToPath(new URL('../src', import.meta.url))
const BOKMAL = fileURLToPath(new URL('../../locales/nb', import.meta.url))
const ISOLATES = /[\u2068\u2069]/g
const plain = (text: string) => text.replaceAll(ISOLATES, '')

beforeAll(() => {
  vi.stubGlobal('document', { documentElement: {} })
})

describe('durations', () => {
  test.each([
    [0, '0 min'],
    [45, '45 min'],
    [120, '2 t'],
    [150, '2 t 30 min'],
  ])('%i minutes', async (minutes, expected) => {
    await speak('nb')
    expect(plain(durationText(minutes))).toBe(expected)
  })

  test('the full week is said with a comma in Norwegian and a point in English', async () => {
    await speak('nb')
    expect(plain(hoursText(2250))).toBe('37,5 timer')
    await speak('en')
    expect(plain(hoursText(2250))).toBe('37.5 hours')
  })

  test.each(languages.map(language => language.tag))('%s writes Western digits', async tag => {
    await speak(tag)
    expect(hoursFigure(2250)).toMatch(/^37[.,]5$/)
    expect(plain(hoursText(2250))).toContain('37')
  })
})

describe('messages', () => {
  test('every one that the screens name exists', () => {
    const files = readdirSync(BOKMAL).filter(file => file.endsWith('.ftl'))
    const texts = files.map(file => readFileSync(join(BOKMAL, file), 'utf8')).join('\n')
    const missing = named().filter(id => !new RegExp(`^${id} =`, 'm').test(texts))
    expect(missing).toEqual([])
  })

  test('a code of the schema becomes a message', async () => {
    await speak('nb')
    expect(word('activity', 'LIFE_SKILLS')).toBe('Livsmestring')
    expect(word('day-off', 'planning_day')).toBe('Planleggingsdag for lærerne')
  })

  test('a code that nobody knows shows its fallback', async () => {
    await speak('nb')
    expect(word('activity', 'YODELLING', 'Jodling')).toBe('Jodling')
  })

  test('a refusal is worded whichever way its code is written', async () => {
    await speak('nb')
    const said = (code: string) => problemText(new Refusal(code, {}, false, null))
    expect(said('accounts.wrong_code')).toBe(said('accounts.wrong-code'))
    expect(said('accounts.wrong-code')).toContain('Koden er feil')
    expect(said('nobody.knows-this')).toBe('Det går ikke. Spør rådgiveren din.')
  })

  test('a list goes in the direction of the language, and names keep their own', async () => {
    await speak('ar')
    expect(listText(['12:30–14:00', null, isolated('Rom 205')])).toBe(
      '\u200f12:30–14:00, \u2068Rom 205\u2069',
    )
    await speak('nb')
    expect(listText(['12:30–14:00'])).toBe('\u200e12:30–14:00')
    expect(listText([null])).toBe('')
  })

  test('the screen takes the direction of its language', async () => {
    await speak('ar')
    expect(document.documentElement).toMatchObject({ lang: 'ar', dir: 'rtl' })
  })
})

describe('the first language', () => {
  test.each([
    [['no'], 'nb'],
    [['prs-AF', 'en'], 'fa-AF'],
    [['fa'], 'fa-AF'],
    [['uk-UA'], 'uk'],
    [['de', 'en-GB'], 'en'],
    [['de'], 'nb'],
  ])('%s reads %s', (tags, expected) => {
    expect(preferred(tags)).toBe(expected)
  })
})

/** The ids that sources hand to `t`, or keep for it under "id". */
function named(): string[] {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  const sources = files
    .filter(file => /\.tsx?$/.test(file))
    .map(file => readFileSync(join(SOURCES, file), 'utf8'))
  const ids = sources.flatMap(source =>
    [...source.matchAll(/\b(?:t\(|id: )'([a-z-]+)'/g)].map(match => match[1] ?? ''),
  )
  return [...new Set(ids)]
}

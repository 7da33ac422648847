import { beforeAll, describe, expect, test, vi } from 'vitest'
import { speakTo } from '../src/i18n/texts'
import { changeText, sentenceOf } from '../src/participants/history-words'

beforeAll(async () => {
  vi.stubGlobal('document', { documentElement: {} })
  await speakTo('staff', 'nb')
})

describe('a history', () => {
  test('has a sentence for a verb, and one for a verb that it has never met', () => {
    expect(sentenceOf('accounts.code-issued')).toBe('En kode til telefonen er laget')
    expect(sentenceOf('office_import.person_changed')).toBe('Opplysninger er endret ved import')
    expect(sentenceOf('yodelling.begun')).toBe('Noe er endret i saken')
  })

  test.each([
    ['track', 'work', 'education', 'Løp: Arbeid → Utdanning'],
    ['starts_on', null, '2026-08-17', 'Start: 17.08.2026'],
    ['ended_on', '2026-08-17', null, 'Avsluttet: 17.08.2026 → tomt'],
    ['protected', 'no', 'yes', 'Skjermet: nei → ja'],
    ['work_percent', '50', '80', 'Stillingsprosent: 50 → 80'],
    ['language', 'uk', 'nb', 'Språk i appen: ukrainsk → norsk bokmål'],
    ['phone', null, null, 'Telefon er endret'],
    ['track', 'yodelling', 'yodelling', 'Løp er endret'],
    ['yodelling', 'a', 'b', 'En annen opplysning er endret'],
  ])('tells that %s went from %s to %s', (fact, before, after, expected) => {
    const told = changeText({ fact, before, after })
    expect(told.replaceAll(/[\u2068\u2069]/g, '')).toBe(expected)
  })
})

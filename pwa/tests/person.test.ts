import { describe, expect, test } from 'vitest'
import { lastWord } from '../src/about-me/facts'
import { voiceFor } from '../src/about-me/listen'
import { together } from '../src/participants/looked'
import { byName, byNumber, inputOf, NOBODY } from '../src/participants/person-values'

const AMINA = { ...NOBODY, givenName: 'Amina', familyName: 'Hassan', birthDate: '1994-05-03' }

describe('what is looked for while somebody types', () => {
  test('is a name with its birth date, and not half of it', () => {
    expect(byName(AMINA)?.familyName).toBe('Hassan')
    expect(byName({ ...AMINA, familyName: ' ' })).toBeNull()
    expect(byName({ ...AMINA, birthDate: '' })).toBeNull()
  })
  test('is no number with a name: names are typed slowly, and searches for numbers are counted', () => {
    expect(byName({ ...AMINA, nationalId: '03859490025' })?.nationalId).toBe('')
    expect(byNumber({ ...AMINA, nationalId: '03859490025' })?.givenName).toBe('')
  })
  test.each([
    ['0385949002', null],
    ['03859490025', '03859490025'],
    ['038594 900-25', '03859490025'],
    ['038594900251', null],
  ])('of %s the number %s', (nationalId, sent) => {
    expect(byNumber({ ...AMINA, nationalId })?.nationalId ?? null).toBe(sent)
  })
})

describe('a form', () => {
  test('sends nothing that was not chosen', () => {
    expect(inputOf(NOBODY)).toMatchObject({ sex: null, hasChildren: null, permitType: null })
    expect(inputOf({ ...NOBODY, hasChildren: 'NO' }).hasChildren).toBe(false)
  })
  test('leaves out lines that nobody filled in', () => {
    expect(inputOf({ ...NOBODY, children: ['', '2019-04-02'] }).children).toEqual(['2019-04-02'])
  })
})

describe('two searches', () => {
  const person = { id: '1', name: 'Amina', unit: 'VO' }
  const found = (by: 'NATIONAL_ID'[]) => ({
    found: { people: [{ ...person, by }], inUse: [], oddities: ['TOO_OLD' as const] },
    problem: null,
  })
  test('find one person once, by the number where both do', () => {
    const looked = together([found(['NATIONAL_ID']), found([])])
    expect(looked.people).toEqual([{ ...person, by: ['NATIONAL_ID'] }])
    expect(looked.oddities).toEqual(['TOO_OLD'])
  })
  test('have not been done before one is answered', () => {
    expect(together([{ found: null, problem: null }]).done).toBe(false)
  })
})

describe('a voice', () => {
  const voices = [{ lang: 'en-GB' }, { lang: 'ar_EG' }, { lang: 'no-NO' }, { lang: 'fa-IR' }]
  test.each([
    ['ar', 'ar_EG'],
    ['nb', 'no-NO'],
    ['nn', 'no-NO'],
    ['fa-AF', 'fa-IR'],
    ['ti', undefined],
    ['uk', undefined],
  ])('for %s is %s', (tag, lang) => {
    expect(voiceFor(tag, voices)?.lang).toBe(lang)
  })
})

describe('the last word about a fact', () => {
  const said = (id: string, answer: 'KEPT' | null) => ({
    ...{ id, fact: 'NAME' as const, askedAt: '', answer, answerText: null, answeredAt: null },
  })
  test('is what waits for an answer, else the newest answer', () => {
    expect(lastWord([said('new', 'KEPT'), said('old', 'KEPT')], 'NAME')?.id).toBe('new')
    expect(lastWord([said('new', 'KEPT'), said('waits', null)], 'NAME')?.id).toBe('waits')
    expect(lastWord([said('new', 'KEPT')], 'PHONE')).toBeNull()
  })
})

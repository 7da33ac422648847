import { beforeAll, describe, expect, test, vi } from 'vitest'
import { daysBetween, distanceText, numericDate, spanText } from '../src/i18n/spans'
import { language, speak, speakTo, t, word } from '../src/i18n/texts'
import { hostOf, minutesLeft } from '../src/participants/code-life'

beforeAll(() => {
  vi.stubGlobal('document', { documentElement: {} })
})

describe('how far it is to a date', () => {
  test.each([
    ['2026-11-23', '2026-11-24', '1 dag'],
    ['2026-11-23', '2026-12-06', '13 dager'],
    ['2026-11-23', '2026-12-07', '2 uker'],
    ['2026-11-23', '2027-02-22', '13 uker'],
    ['2026-11-23', '2027-02-23', '3 måneder'],
    ['2026-11-23', '2027-11-23', '1 år'],
    ['2026-11-30', '2027-12-30', '1 år og 1 måned'],
    ['2026-11-23', '2029-08-16', '2 år og 8 måneder'],
  ])('from %s to %s it is %s', async (from, to, expected) => {
    await speakTo('staff', 'nb')
    expect(plain(distanceText(from, to))).toBe(expected)
  })
  test('is whole days also over the nights that are an hour shorter or longer', () => {
    expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2)
    expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2)
  })
})

describe('a date in a table', () => {
  test('is written as on Norwegian forms', () => {
    expect(numericDate('2026-08-17')).toBe('17.08.2026')
  })
  test('may have no end yet', () => {
    expect(spanText('2026-08-17', null)).toBe('17.08.2026–')
  })
})

describe('a code for a phone', () => {
  const EXPIRES = '2026-11-23T12:10:30+00:00'

  test.each([
    [{ date: '2026-11-23', time: '13:00' }, 10],
    [{ date: '2026-11-23', time: '13:09' }, 1],
    [{ date: '2026-11-23', time: '13:10' }, 0],
    [{ date: '2026-11-24', time: '08:00' }, 0],
  ])('counts down by the clock in Norway', (now, left) => {
    expect(minutesLeft(EXPIRES, now)).toBe(left)
  })
  test('counts down past midnight', () => {
    const now = { date: '2026-11-23', time: '23:55' }
    expect(minutesLeft('2026-11-23T23:05:00+00:00', now)).toBe(10)
  })
  test('is typed at an address that does not hold it', () => {
    expect(hostOf('https://stegvis.fjordvik.example/#/enrol/ABCD-EFGH')).toBe(
      'stegvis.fjordvik.example',
    )
  })
})

describe('the words of staff', () => {
  test('are about somebody else', async () => {
    await speakTo('participant', 'nb')
    expect(t('mark-present')).toBe('Du var til stede')
    await speakTo('staff')
    expect(t('mark-present')).toBe('Til stede')
    expect(word('day-off', 'vacation')).toBe('Ferie')
    await speakTo('participant')
    expect(t('mark-present')).toBe('Du var til stede')
  })

  test('stay when they choose another language', async () => {
    await speakTo('staff', 'nb')
    await speak('en')
    expect(t('cases')).toBe('Participants')
  })

  test('are Bokmål on a machine whose last language has none', async () => {
    await speakTo('staff', 'uk')
    expect(language()).toBe('nb')
  })
})

function plain(text: string): string {
  return text.replaceAll(/[\u2068\u2069]/g, '')
}

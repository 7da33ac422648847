import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { addDays, formatDate, isoWeek, mondayOf, weekdayIndex, weekNumber } from '../src/i18n/dates'
import { languages } from '../src/i18n/languages'
import { minutesOf, osloTime } from '../src/i18n/oslo'
import type { DateNames } from '../src/i18n/texts'

const names = (tag: string): DateNames =>
  JSON.parse(readFileSync(new URL(`../../locales/${tag}/dates.json`, import.meta.url), 'utf8'))

describe('dates in words', () => {
  test.each([
    ['nb', 'mandag 23. november'],
    ['nn', 'måndag 23. november'],
    ['en', 'Monday, 23 November'],
    ['uk', 'понеділок, 23 листопада'],
    ['ar', 'الاثنين، 23 نوفمبر'],
    ['ti', 'ሰኑይ፣ 23 ሕዳር'],
    ['fa-AF', 'دوشنبه 23 نومبر'],
  ])('%s', (tag, expected) => {
    expect(formatDate('2026-11-23', names(tag), 'weekdayDayMonth')).toBe(expected)
  })

  test.each(languages.map(language => language.tag))('%s has a name for every day', tag => {
    const { weekdays, weekdaysShort, months } = names(tag)
    expect([weekdays, weekdaysShort].map(each => new Set(each).size)).toEqual([7, 7])
    expect(new Set(months).size).toBe(12)
  })

  test('names do not leak from one language into another', () => {
    expect(names('nb').weekdays).toEqual([
      'mandag',
      'tirsdag',
      'onsdag',
      'torsdag',
      'fredag',
      'lørdag',
      'søndag',
    ])
  })
})

describe('ISO weeks', () => {
  test.each([
    ['2026-11-23', '2026-W48'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
  ])('%s lies in %s', (date, week) => {
    expect(isoWeek(date)).toBe(week)
    expect(mondayOf(week)).toBe(addDays(date, -weekdayIndex(date)))
  })

  test('the number that people say has no zero in front', () => {
    expect(weekNumber('2027-W01')).toBe(1)
  })

  test('a day more is a day more, also when the clocks change', () => {
    expect(addDays('2027-03-28', 1)).toBe('2027-03-29')
    expect(addDays('2026-10-25', -1)).toBe('2026-10-24')
  })
})

describe('the time in Norway', () => {
  test('midnight belongs to the new day', () => {
    expect(osloTime(new Date('2026-11-22T23:00:00Z'))).toEqual({
      date: '2026-11-23',
      time: '00:00',
    })
  })
  test('summer is two hours ahead of UTC', () => {
    expect(osloTime(new Date('2026-07-01T06:30:00Z'))).toEqual({
      date: '2026-07-01',
      time: '08:30',
    })
  })
  test('minutes are counted from midnight', () => {
    expect(minutesOf('08:30')).toBe(510)
  })
})

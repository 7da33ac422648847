import { beforeAll, describe, expect, test, vi } from 'vitest'
import { isOn, isOver } from '../src/groups-keeping/dated-list'
import { firstDays, lastDays } from '../src/groups-keeping/day-chips'
import { countingOf, countingText, isWorkOriented } from '../src/groups-keeping/kinds'
import {
  holidayWeeks,
  schoolYearOf,
  termsFrom,
  termsOfGroup,
  termsToCopy,
} from '../src/groups-keeping/terms'
import { OF_GROUPS, OF_KEEPING } from '../src/groups-keeping/words'
import { weekdayIndex } from '../src/i18n/dates'
import { readAlso, speakTo } from '../src/i18n/texts'

beforeAll(async () => {
  vi.stubGlobal('document', { documentElement: {} })
  await speakTo('staff', 'nb')
  await readAlso(OF_GROUPS, OF_KEEPING)
})

describe('school terms, as they are suggested', () => {
  test('the running one begins on a Monday in August, and ends on a Friday before Christmas', () => {
    const [running, next] = termsFrom('2026-11-25')
    expect(running).toEqual({
      kind: 'autumn',
      year: '2026',
      first: '2026-08-17',
      last: '2026-12-18',
    })
    expect(next).toEqual({ kind: 'spring', year: '2027', first: '2027-01-04', last: '2027-06-18' })
  })

  test('between two terms it is the one to come', () => {
    expect(termsFrom('2026-12-19')[0].kind).toBe('spring')
    expect(termsFrom('2027-07-01')[0]).toMatchObject({ kind: 'autumn', year: '2027' })
  })

  test.each(Array.from({ length: 12 }, (_, year) => 2024 + year))(
    'of %i they are whole weeks and do not meet',
    year => {
      const [autumn, spring] = termsFrom(`${year}-09-01`)
      for (const { first, last } of [autumn, spring]) {
        expect(weekdayIndex(first)).toBe(0)
        expect(weekdayIndex(last)).toBe(4)
        expect(first < last).toBe(true)
      }
      expect(autumn.last < spring.first).toBe(true)
      expect(schoolYearOf(autumn.first)).toEqual(schoolYearOf(spring.last))
    },
  )

  test('a group may have the school year as well, the one that has not ended', () => {
    expect(termsOfGroup('2026-11-25').map(({ year }) => year)).toEqual(['2026', '2027', '2026/27'])
    expect(termsOfGroup('2027-03-01').map(({ year }) => year)).toEqual(['2027', '2027', '2027/28'])
  })

  test('what is copied to lies after what is copied from, like to like', () => {
    const { from, to } = termsToCopy('2027-03-01')
    expect(from.map(({ year }) => year)).toEqual(['2027', '2026/27'])
    expect(to.map(({ kind, year }) => `${kind} ${year}`)).toEqual([
      'autumn 2027',
      'spring 2028',
      'year 2027/28',
    ])
    for (const { first } of to) expect(first > (from[1]?.last ?? '')).toBe(true)
  })
})

describe('the usual weeks of holiday', () => {
  test('come the nearest first, each the next time that it comes, Monday to Friday', () => {
    expect(holidayWeeks('2026-09-01').map(({ week, first }) => [week, first])).toEqual([
      [40, '2026-09-28'],
      [41, '2026-10-05'],
      [8, '2027-02-22'],
      [9, '2027-03-01'],
      [10, '2027-03-08'],
    ])
    expect(holidayWeeks('2026-09-01')[1]?.last).toBe('2026-10-09')
  })

  test('one that has begun is offered for the year after', () => {
    expect(holidayWeeks('2026-10-06').find(({ week }) => week === 41)?.first).toBe('2027-10-11')
  })
})

describe('days that are asked for most', () => {
  test('begin today, on Monday or with the next term', () => {
    expect(firstDays('2026-11-25').map(({ date }) => date)).toEqual([
      '2026-11-25',
      '2026-11-30',
      '2027-01-04',
    ])
    expect(firstDays('2026-11-25')[1]?.label).toContain('Mandag 30. november')
  })

  test('end on a Friday that has not passed, or with the term', () => {
    expect(lastDays('2026-11-28').map(({ date }) => date)).toEqual(['2026-12-04', '2026-12-18'])
    expect(lastDays('2026-12-18').map(({ date }) => date)).toEqual(['2026-12-18', '2026-12-25'])
  })
})

test('what has a last day is over on the day after', () => {
  const place = { validFrom: '2026-08-17', validTo: '2026-12-18' }
  expect(isOn(place, '2026-12-18')).toBe(true)
  expect(isOver(place, '2026-12-18')).toBe(false)
  expect(isOver(place, '2026-12-19')).toBe(true)
  expect(isOn(place, '2026-08-16')).toBe(false)
  expect(isOver({ ...place, validTo: null }, '2099-01-01')).toBe(false)
})

describe('what an hour counts as', () => {
  const rules = [
    {
      kind: 'NORWEGIAN',
      credit: 'LESSON',
      lessonMinutes: 45,
      lessonCreditMinutes: 75,
      workOriented: false,
    },
    {
      kind: 'WORK_PRACTICE',
      credit: 'CLOCK',
      lessonMinutes: 45,
      lessonCreditMinutes: 75,
      workOriented: true,
    },
  ] as const
  const plain = { credit: null, lessonCreditMinutes: null, workOriented: null }

  test('is told by the rule of its kind', () => {
    const counting = countingOf({ kind: 'NORWEGIAN', ...plain }, rules)
    expect(counting).toMatchObject({ credit: 'LESSON', minutes: 75, own: false })
    const said = counting && countingText(counting).replaceAll(/[\u2068\u2069]/g, '')
    expect(said).toBe('Hver undervisningstime på 45 minutter teller 75 minutter.')
    expect(countingOf({ kind: 'WORK_PRACTICE', ...plain }, rules)?.credit).toBe('CLOCK')
  })

  test('or by its own; but minutes say nothing where no lessons are counted', () => {
    const own = { ...plain, lessonCreditMinutes: 60 }
    expect(countingOf({ kind: 'NORWEGIAN', ...own }, rules)).toMatchObject({
      minutes: 60,
      own: true,
    })
    expect(countingOf({ kind: 'WORK_PRACTICE', ...own }, rules)).toMatchObject({
      credit: 'CLOCK',
      own: false,
    })
  })

  test('is work-oriented as its kind is, unless it says otherwise', () => {
    expect(isWorkOriented({ kind: 'WORK_PRACTICE', ...plain }, rules)).toBe(true)
    expect(isWorkOriented({ kind: 'WORK_PRACTICE', ...plain, workOriented: false }, rules)).toBe(
      false,
    )
  })
})

import { describe, expect, test } from 'vitest'
import { differences, type Facts, factsOf, type Lesson } from '../src/timetable/news/facts'

const THURSDAY = '2026-11-26'

function lesson(changed: Partial<Lesson> = {}): Lesson {
  return {
    id: 'a:2026-11-26',
    date: THURSDAY,
    starts: '08:30',
    ends: '10:00',
    kind: 'NORWEGIAN',
    name: null,
    place: 'Rom 4',
    teacher: 'Eva Moe',
    bring: null,
    change: null,
    mark: null,
    lateMinutes: null,
    clockMinutes: 90,
    creditedMinutes: 150,
    ...changed,
  }
}

function change(changed: Partial<NonNullable<Lesson['change']>>): NonNullable<Lesson['change']> {
  const none = { reason: null, wasDate: null, wasStarts: null, wasEnds: null }
  return { kind: 'MOVED', ...none, wasPlace: null, wasTeacher: null, ...changed }
}

const shown = (...lessons: Lesson[]): Record<string, Facts> =>
  Object.fromEntries(lessons.map(each => [each.id, factsOf(each)]))

const told = (now: Lesson[], before?: Record<string, Facts>) =>
  differences({ lessons: now, off: new Set() }, before).map(({ sort, before }) => [
    sort,
    before?.place ?? null,
  ])

describe('what is new in a week', () => {
  test('nothing, while it is as it was shown', () => {
    expect(told([lesson()], shown(lesson()))).toEqual([])
  })
  test('of a week that was never shown, only what staff say is changed', () => {
    const moved = lesson({ place: 'Rom 12', change: change({ wasPlace: 'Rom 4' }) })
    expect(told([lesson({ id: 'b:2026-11-26' }), moved])).toEqual([['changed', 'Rom 4']])
  })
  test('a change stays new until it was shown', () => {
    const moved = lesson({ place: 'Rom 12', change: change({ wasPlace: 'Rom 4' }) })
    expect(told([moved], shown(lesson()))).toEqual([['changed', 'Rom 4']])
    expect(told([moved], shown(moved))).toEqual([])
  })
  test('cancelled, extra, and taking place after all', () => {
    const cancelled = lesson({ change: change({ kind: 'CANCELLED' }) })
    expect(told([cancelled], shown(lesson()))).toEqual([['cancelled', 'Rom 4']])
    expect(told([lesson({ change: change({ kind: 'EXTRA' }) })], {})).toEqual([['new', null]])
    expect(told([lesson()], shown(cancelled))).toEqual([['changed', 'Rom 4']])
  })
  test('a slot that was changed from a date on is another slot, and says what it was', () => {
    const follows = lesson({ id: 'b:2026-11-26', place: 'Rom 12' })
    expect(told([follows], shown(lesson()))).toEqual([['changed', 'Rom 4']])
  })
  test('a slot that follows another and is the same is nothing new', () => {
    expect(told([lesson({ id: 'b:2026-11-26' })], shown(lesson()))).toEqual([])
  })
  test('a lesson of another kind or day is new', () => {
    const practice = lesson({ id: 'b:2026-11-26', kind: 'WORK_PRACTICE' })
    expect(told([practice, lesson()], shown(lesson()))).toEqual([['new', null]])
  })
  test('each of two takes the place of its own', () => {
    const second = { starts: '10:20', ends: '11:50', place: 'Rom 5' }
    const before = shown(lesson(), lesson({ id: 'b:2026-11-26', ...second }))
    const now = [
      lesson({ id: 'd:2026-11-26', ...second, place: 'Rom 9' }),
      lesson({ id: 'c:2026-11-26', place: 'Rom 8' }),
    ]
    expect(told(now, before)).toEqual([
      ['changed', 'Rom 5'],
      ['changed', 'Rom 4'],
    ])
  })
})

describe('what is gone', () => {
  const gone = (off: string[] = [], elsewhere: string[] = [], before = shown(lesson())) =>
    differences({ lessons: [], off: new Set(off) }, before, new Set(elsewhere)).map(
      ({ sort, gone }) => [sort, gone],
    )

  test('is told as cancelled, though no line speaks of it', () => {
    expect(gone()).toEqual([['cancelled', true]])
    expect(told([], undefined)).toEqual([])
  })
  test('not on a day of one’s own off, and not when it is told in another week', () => {
    expect(gone([THURSDAY])).toEqual([])
    expect(gone([], ['a:2026-11-26'])).toEqual([])
  })
  test('not again when it was cancelled before', () => {
    expect(gone([], [], shown(lesson({ change: change({ kind: 'CANCELLED' }) })))).toEqual([])
  })
  test('once for a day, however many lessons of the kind it had', () => {
    const second = lesson({ id: 'b:2026-11-26', starts: '10:20', ends: '11:50' })
    const other = lesson({ id: 'c:2026-11-26', kind: 'JOB_SEARCH' })
    expect(gone([], [], shown(lesson(), second, other))).toHaveLength(2)
  })
  test('not where another one of the kind came on that day', () => {
    const changed = lesson({ id: 'b:2026-11-26', change: change({ wasPlace: 'Rom 5' }) })
    expect(told([changed], shown(lesson()))).toEqual([['changed', 'Rom 5']])
  })
})

import { describe, expect, test } from 'vitest'
import { candidates, type TeacherDay, teachersOf } from '../src/timetable-keeping/lessons/teachers'
import { actionsFor, inputOf, versionOf, wishOf } from '../src/timetable-keeping/lessons/wish'
import type { Grid, KnownLesson } from '../src/timetable-keeping/model'
import { daysOf, signsIn } from '../src/timetable-keeping/print/days'
import { fitted } from '../src/timetable-keeping/print/fit'

const WEDNESDAY = '2026-11-25'

function lesson(changed: Partial<KnownLesson> = {}): KnownLesson {
  const slot: KnownLesson['slot'] = {
    id: 'slot',
    version: 1,
    activityId: 'norwegian',
    weekday: 3,
    starts: '08:30',
    ends: '10:00',
    validFrom: '2026-08-17',
    validTo: null,
    everyWeeks: 1,
    lessons: 2,
    breakMinutes: 0,
    place: 'Rom 4',
    bring: null,
    teacherId: 'eva',
    measureId: null,
  }
  return {
    slotDate: WEDNESDAY,
    date: WEDNESDAY,
    starts: '08:30',
    ends: '10:00',
    busy: false,
    editable: true,
    groupId: 'a1',
    participantId: null,
    owner: 'A1',
    activity: 'NORWEGIAN',
    activityName: null,
    place: 'Rom 4',
    teacher: 'Eva Moe',
    teacherId: 'eva',
    change: null,
    clashes: [],
    slot,
    ...changed,
  }
}

function change(
  kind: NonNullable<KnownLesson['change']>['kind'],
  said: Partial<NonNullable<KnownLesson['change']>> = {},
): NonNullable<KnownLesson['change']> {
  const none = { starts: null, ends: null, movedTo: null, place: null, teacherId: null }
  return { version: 3, kind, ...none, reason: null, note: null, ...said }
}

describe('what can be done to a lesson', () => {
  test('nothing, where it is not theirs or has been', () => {
    expect(actionsFor(lesson({ editable: false }))).toEqual([])
  })
  test('a change can be undone once there is one', () => {
    expect(actionsFor(lesson())).not.toContain('undo')
    expect(actionsFor(lesson({ change: change('SUBSTITUTE') }))).toContain('undo')
  })
  test('what is cancelled is taken back; what was given besides is not cancelled', () => {
    expect(actionsFor(lesson({ change: change('CANCELLED') }))).toEqual(['undo', 'extra'])
    expect(actionsFor(lesson({ change: change('EXTRA') }))).not.toContain('cancel')
  })
})

describe('how the server is told', () => {
  test('a substitute is a name and a reason, wherever the lesson lies', () => {
    const moved = lesson({ date: '2026-11-26', change: change('MOVED', { movedTo: '2026-11-26' }) })
    const wish = { ...wishOf(moved, 'substitute'), teacherId: 'carl', reason: 'ILLNESS' } as const
    expect(inputOf(moved, 'substitute', wish)).toEqual({
      slotId: 'slot',
      onDate: WEDNESDAY,
      kind: 'SUBSTITUTE',
      teacherId: 'carl',
      reason: 'ILLNESS',
      note: null,
    })
    expect(versionOf(moved, 'substitute')).toBe(3)
  })
  test('another room leaves the lesson on the day to which it was moved', () => {
    const moved = lesson({ date: '2026-11-26', change: change('MOVED', { movedTo: '2026-11-26' }) })
    const wish = { ...wishOf(moved, 'room'), place: 'Rom 12' }
    expect(inputOf(moved, 'room', wish)).toMatchObject({
      kind: 'MOVED',
      movedTo: '2026-11-26',
      place: 'Rom 12',
    })
  })
  test('back on its own day, it is not moved to any', () => {
    expect(inputOf(lesson(), 'move', wishOf(lesson(), 'move')).movedTo).toBeNull()
  })
  test('an extra lesson begins as the slot, on a day of its own', () => {
    const changed = lesson({ change: change('SUBSTITUTE', { teacherId: 'carl', note: 'Hei' }) })
    const wish = { ...wishOf(changed, 'extra'), date: '2026-11-27' }
    expect(wish).toMatchObject({ teacherId: 'eva', note: '', kind: '' })
    expect(inputOf(changed, 'extra', wish)).toMatchObject({ onDate: '2026-11-27', kind: 'EXTRA' })
    expect(versionOf(changed, 'extra')).toBeNull()
  })
})

describe('who could take a lesson', () => {
  const taken = { starts: '09:00', ends: '11:00', owner: 'B1' }
  const day: readonly TeacherDay[] = [
    { id: 'arne', name: 'Arne', taken: [taken] },
    { id: 'bo', name: 'Bo', taken: [{ ...taken, starts: '10:00' }] },
    { id: 'eva', name: 'Eva', taken: [] },
    { id: 'liv', name: 'Liv', taken: [] },
  ]
  const of = (knows: string[]) => candidates(day, lesson(), 'eva', new Set(knows))

  test('the free first, and of these those who know the group; the teacher is none', () => {
    expect(of(['liv']).map(({ id }) => id)).toEqual(['liv', 'bo', 'arne'])
  })
  test('who ends as it begins is free', () => {
    expect(of([]).find(({ id }) => id === 'bo')?.busy).toBeNull()
    expect(of([]).find(({ id }) => id === 'arne')?.busy).toEqual(taken)
  })
  test('who teaches the group is looked up for that day', () => {
    const teacher = { teacherId: 'liv', name: 'Liv', relation: 'teacher', validFrom: '2026-11-26' }
    const group = { id: 'a1', unitId: 'u', name: 'A1', startsOn: '2026-08-17', endsOn: null }
    const choices = {
      activities: [],
      teachers: [],
      places: [],
      units: [],
      kindRules: [],
      groups: [{ ...group, teachers: [{ ...teacher, validTo: null }] }],
    }
    expect([...teachersOf(choices, 'a1', WEDNESDAY)]).toEqual([])
    expect([...teachersOf(choices, 'a1', '2026-11-26')]).toEqual(['liv'])
  })
})

describe('a week on paper', () => {
  const grid: Grid = {
    week: '2026-W48',
    from: '2026-11-23',
    to: '2026-11-29',
    lessons: [
      lesson({ starts: '12:30', change: change('MOVED') }),
      lesson({ activity: 'JOB_SEARCH' }),
      lesson({ date: '2026-11-28' }),
    ],
    daysOff: [{ date: '2026-11-24', code: 'other-public-holiday' }],
    closures: [
      {
        unitId: 'u',
        kind: 'PLANNING_DAY',
        name: 'Fagdag',
        startsOn: '2026-11-25',
        endsOn: '2026-11-26',
      },
    ],
  }
  const days = daysOf(grid)

  test('has five days, and of the weekend what something happens on', () => {
    expect(days.map(({ date }) => date.slice(-2))).toEqual(['23', '24', '25', '26', '27', '28'])
  })
  test('says why nothing happens, where nothing does', () => {
    expect(days.map(({ off }) => off?.code ?? null)).toEqual([
      null,
      'other-public-holiday',
      null,
      'PLANNING_DAY',
      null,
      null,
    ])
  })
  test('is in order of time, and has a word for each sign that stands there', () => {
    expect(days[2]?.lessons.map(({ starts }) => starts)).toEqual(['08:30', '12:30'])
    expect(signsIn(days)).toEqual({ kinds: ['JOB_SEARCH', 'NORWEGIAN'], changes: ['MOVED'] })
  })
})

describe('the letters of a sheet', () => {
  test('are as large as the sheet allows, the wide way first', () => {
    expect(fitted(() => true)).toEqual({ way: 'landscape', size: 15 })
    expect(fitted(({ size }) => size <= 11)).toEqual({ way: 'landscape', size: 11 })
  })
  test('the tall way, rather than letters that one cannot read', () => {
    const fits = ({ way, size }: { way: string; size: number }) =>
      size <= (way === 'portrait' ? 12 : 9)
    expect(fitted(fits)).toEqual({ way: 'portrait', size: 12 })
  })
  test('the smallest, where nothing fits', () => {
    expect(fitted(() => false)).toEqual({ way: 'portrait', size: 5 })
  })
})

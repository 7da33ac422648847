import { describe, expect, test } from 'vitest'
import { clock } from '../src/i18n/clock'
import { addressOf, placeOf } from '../src/timetable-keeping/address'
import { daysOf, inTurn } from '../src/timetable-keeping/blocks'
import { withBothSides } from '../src/timetable-keeping/both-sides'
import {
  axisOf,
  drawn,
  gapsOf,
  lanesOf,
  lessonsIn,
  shifted,
  snapped,
  stretched,
} from '../src/timetable-keeping/hours'
import type { Grid, KnownLesson, Slot } from '../src/timetable-keeping/model'
import { holdsFrom, insisted, type Move, moved, renewed } from '../src/timetable-keeping/moves'
import { changesOf, keysBy, stopped, toForecast, toLookAt } from '../src/timetable-keeping/ops'
import { firstWeek, fitting } from '../src/timetable-keeping/owners'
import {
  habitOf,
  inputsOf,
  keyFor,
  learned,
  NO_HABIT,
  nextAfter,
  valuesOf,
} from '../src/timetable-keeping/slot-values'
import { backOf, isStill, nextTurn, opBack } from '../src/timetable-keeping/undo'
import { besides, inTheWay } from '../src/timetable-keeping/way'

const SLOT: Slot = {
  id: 's1',
  version: 1,
  activityId: 'norsk',
  weekday: 1,
  starts: '08:30',
  ends: '10:00',
  validFrom: '2026-08-17',
  validTo: null,
  everyWeeks: 1,
  lessons: 2,
  breakMinutes: 0,
  place: 'Rom 203',
  bring: null,
  teacherId: 'carl',
  measureId: null,
}
const GROUP = { groupId: 'g1', participantId: null }
const FIVE = 5

function lesson(slot: Partial<Slot> = {}, more: Partial<KnownLesson> = {}): KnownLesson {
  const own = { ...SLOT, ...slot }
  const day = own.weekday === 1 ? '2026-11-30' : `2026-12-0${own.weekday - 1}`
  return {
    slotDate: day,
    date: day,
    starts: own.starts,
    ends: own.ends,
    busy: false,
    editable: true,
    ...GROUP,
    owner: 'Norsk spor 2',
    activity: 'NORWEGIAN',
    activityName: null,
    place: own.place,
    teacher: 'Carl',
    teacherId: own.teacherId,
    change: null,
    slot: own,
    clashes: [],
    ...more,
  }
}

function grid(lessons: Grid['lessons'], more: Partial<Grid> = {}): Grid {
  return {
    week: '2026-W49',
    from: '2026-11-30',
    to: '2026-12-06',
    lessons,
    daysOff: [],
    closures: [],
    ...more,
  }
}

const keys = () => {
  let count = 0
  return keysBy(() => `key-${++count}`)
}

describe('the address', () => {
  test('holds whose week it is and which, and gives both back', () => {
    const owner = { kind: 'place', of: 'Rom 2.04, Skolegata 1/2' } as const
    const rest = addressOf(owner, '2026-W49').slice('#/timetable/'.length)
    expect(rest).not.toContain('/')
    expect(placeOf(rest)).toEqual({ owner, week: '2026-W49', lesson: null })
  })

  test('that is broken or empty is nobody’s; a group that has not begun stands at its beginning', () => {
    for (const rest of ['', 'nonsense', 'group..2026-W49', 'cat.1.x']) {
      expect(placeOf(rest).owner).toBeNull()
    }
    expect(placeOf('').week).toBeNull()
    const groups = [{ id: 'g1', startsOn: '2027-01-04' }]
    const week = firstWeek({ kind: 'group', of: 'g1' }, { groups } as never, '2026-11-25')
    expect(week).toBe('2027-W01')
  })
})

describe('the hours of a day', () => {
  test('snap to quarters', () => {
    expect([snapped(517), snapped(518), snapped(510)]).toEqual([510, 525, 510])
    expect(clock(510)).toBe('08:30')
  })

  test('stay within the day when they are moved, and keep their length', () => {
    expect(shifted({ starts: 15, ends: 60 }, -60)).toEqual({ starts: 0, ends: 45 })
    expect(shifted({ starts: 1380, ends: 1425 }, 60)).toEqual({ starts: 1380, ends: 1425 })
  })

  test('are never stretched to nothing', () => {
    expect(stretched({ starts: 510, ends: 540 }, -90)).toEqual({ starts: 510, ends: 525 })
  })

  test('that a pointer draws go in either direction; a touch is one lesson', () => {
    expect(drawn(602, 511)).toEqual({ starts: 510, ends: 600 })
    expect(drawn(512, 515)).toEqual({ starts: 510, ends: 555 })
  })

  test('are a school day at least, and whole hours', () => {
    expect(axisOf([])).toEqual({ starts: 480, ends: 960 })
    expect(axisOf([{ starts: 430, ends: 1001 }])).toEqual({ starts: 420, ends: 1020 })
  })

  test('that overlap lie side by side, in as few lanes as they need', () => {
    const spans = [
      { starts: 0, ends: 60 },
      { starts: 30, ends: 90 },
      { starts: 60, ends: 120 },
      { starts: 200, ends: 260 },
    ]
    expect(lanesOf(spans)).toEqual([
      { lane: 0, of: 2 },
      { lane: 1, of: 2 },
      { lane: 0, of: 2 },
      { lane: 0, of: 1 },
    ])
  })

  test('leave what is free between them', () => {
    const taken = [
      { starts: 600, ends: 700 },
      { starts: 510, ends: 600 },
      { starts: 710, ends: 960 },
    ]
    expect(gapsOf({ starts: 480, ends: 960 }, taken)).toEqual([{ starts: 480, ends: 510 }])
  })

  test('hold as many lessons as fit, less the break', () => {
    expect(lessonsIn({ starts: 510, ends: 600 }, 0, 45)).toBe(2)
    expect(lessonsIn({ starts: 510, ends: 600 }, 15, 45)).toBe(1)
  })
})

describe('moves that are not saved', () => {
  test('gather, one for each slot, and one that goes home again is none', () => {
    const one = lesson()
    const there = moved([], one, { minutes: 15 }, FIVE)
    expect(there).toMatchObject([{ weekday: 1, starts: '08:45', ends: '10:15' }])
    const on = moved(there, one, { days: 1 }, FIVE)
    expect(on).toMatchObject([{ weekday: 2, starts: '08:45' }])
    expect(moved(on, one, { days: -1, minutes: -15 }, FIVE)).toEqual([])
  })

  test('stay within the week', () => {
    expect(moved([], lesson({ weekday: 5 }), { days: 1 }, FIVE)).toEqual([])
  })

  test('hold from the shown Monday, but from no day that has passed', () => {
    expect(holdsFrom('2026-11-30', '2026-11-25')).toBe('2026-11-30')
    expect(holdsFrom('2026-11-23', '2026-11-25')).toBe('2026-11-25')
  })

  test('go on from what somebody else has changed', () => {
    const moves = moved([], lesson(), { minutes: 30 }, FIVE)
    const [move] = renewed(moves, [{ ...SLOT, version: 2, place: 'Rom 1' }])
    expect(move?.slot).toMatchObject({ version: 2, place: 'Rom 1' })
    expect(move?.theirs).toBeUndefined()
  })

  test('ask whose move it shall be where both have moved the same', () => {
    const moves = moved([], lesson(), { minutes: 30 }, FIVE)
    const met = renewed(moves, [{ ...SLOT, version: 2, weekday: 3 }])
    expect(met[0]?.theirs).toEqual({ weekday: 3, starts: '08:30', ends: '10:00' })
    expect(insisted(met, 's1')[0]?.theirs).toBeUndefined()
    expect(insisted(met, 'another')[0]?.theirs).toBeDefined()
  })

  test('are no moves any more where somebody else has done the same', () => {
    const moves = moved([], lesson(), { minutes: 30 }, FIVE)
    expect(renewed(moves, [{ ...SLOT, version: 2, starts: '09:00', ends: '10:30' }])).toEqual([])
  })
})

describe('what is sent', () => {
  const move = (more: Partial<Move> = {}): Move => ({
    slot: SLOT,
    lesson: lesson(),
    weekday: 2,
    starts: '09:00',
    ends: '10:30',
    ...more,
  })

  test('of a move is the whole slot from that day on; as long as before it keeps its lessons', () => {
    const [op] = changesOf([move()], '2026-11-30', keys())
    expect(op).toMatchObject({
      kind: 'change',
      whose: GROUP,
      slot: { weekday: 2, starts: '09:00', lessons: 2, validFrom: '2026-11-30', place: 'Rom 203' },
    })
    const [longer] = changesOf([move({ ends: '11:15' })], '2026-11-30', keys())
    expect(longer).toMatchObject({ slot: { lessons: null } })
  })

  test('of what has not begun holds from its beginning', () => {
    const slot = { ...SLOT, validFrom: '2027-01-04' }
    const [op] = changesOf([move({ slot })], '2026-11-30', keys())
    expect(op).toMatchObject({ slot: { validFrom: '2027-01-04' } })
  })

  test('has one key as long as it says the same, and another when it says something else', () => {
    const key = keys()
    const one = changesOf([move()], '2026-11-30', key)[0]?.id
    expect(changesOf([move()], '2026-11-30', key)[0]?.id).toBe(one)
    expect(changesOf([move()], '2026-12-07', key)[0]?.id).not.toBe(one)
  })

  test('to make way is an end the day before, or nothing at all where it has not begun', () => {
    expect(stopped(lesson(), '2027-01-04', keys())).toMatchObject({
      kind: 'end',
      lastDay: '2027-01-03',
    })
    const later = lesson({ validFrom: '2027-01-04' })
    expect(stopped(later, '2027-01-04', keys())).toMatchObject({ kind: 'remove' })
  })

  test('for clashes is what will be there; for the forecast also what will not', () => {
    const ops = [
      stopped(lesson(), '2027-01-04', keys()),
      ...changesOf([move()], '2026-11-30', keys()),
    ]
    expect(toLookAt(ops)).toMatchObject([{ replaces: 's1', slot: { weekday: 2 } }])
    expect(toForecast(ops)).toMatchObject([
      { replaces: 's1', lastDay: '2027-01-03' },
      { replaces: 's1', lastDay: '2026-11-29', activityId: 'norsk', weekday: 2 },
    ])
    expect(toForecast(ops)[1]).not.toHaveProperty('place')
  })
})

describe('undoing', () => {
  const add = {
    kind: 'add',
    whose: GROUP,
    id: 'n1',
    slot: inputsOf(valuesOf(SLOT, '2026-11-30'))[0],
  }

  test('takes away what was added, if nobody has changed it since', () => {
    const back = backOf(add as never, '2026-11-25')
    expect(back).toMatchObject({ kind: 'remove', trace: { ids: ['n1'], from: '2026-11-30' } })
    const now = { ...SLOT, id: 'n1', validFrom: '2026-11-30' }
    if (!('trace' in back)) throw new Error('no trace')
    expect(isStill(now, back.trace)).toBe(true)
    expect(isStill({ ...now, teacherId: 'liv' }, back.trace)).toBe(false)
    expect(opBack(back, now, keys())).toMatchObject({ kind: 'remove', was: { id: 'n1' } })
    expect(opBack(back, null, keys())).toBeNull()
  })

  test('lets what was changed be as it was, from the same day on', () => {
    const slot = { ...(add.slot as object), weekday: 3 }
    const change = { kind: 'change', whose: GROUP, id: 'n2', was: SLOT, slot, otherWeeks: false }
    const back = backOf(change as never, '2026-11-25')
    const now = { ...SLOT, id: 'n2', weekday: 3, version: 4, validFrom: '2026-11-30' }
    expect(opBack(back, now, keys())).toMatchObject({
      kind: 'change',
      was: { id: 'n2', version: 4 },
      slot: { weekday: 1, validFrom: '2026-11-30' },
    })
  })

  test('lets what was ended go on to its own last day, or plans it anew where it had none', () => {
    const end = { kind: 'end', whose: GROUP, id: 'e', lastDay: '2027-01-03' }
    const dated = backOf({ ...end, was: { ...SLOT, validTo: '2027-06-18' } } as never, '2026-11-25')
    expect(dated).toMatchObject({ kind: 'go-on', lastDay: '2027-06-18' })
    const open = backOf({ ...end, was: SLOT } as never, '2026-11-25')
    expect(opBack(open, null, keys())).toMatchObject({
      kind: 'add',
      slot: { validFrom: '2027-01-04', validTo: null },
    })
  })

  test('plans alternate weeks again in weeks of their own', () => {
    const slot = { ...SLOT, everyWeeks: 2 }
    expect(inTurn('2026-08-17', '2026-08-31')).toBe(true)
    expect(nextTurn(slot, '2026-08-30')).toBe('2026-08-31')
    expect(nextTurn(slot, '2026-08-23')).toBe('2026-08-31')
  })
})

describe('the grid', () => {
  test('marks both of two lessons that are in each other’s way', () => {
    const clash = {
      kind: 'GROUP',
      slotId: 's1',
      on: '2026-11-30',
      starts: '08:30',
      ends: '10:00',
      owner: 'Norsk spor 2',
      otherStarts: '09:00',
      otherEnds: '10:30',
    }
    const one = lesson({}, { clashes: [clash as never] })
    const other = lesson({ id: 's2', starts: '09:00', ends: '10:30' })
    const [, marked] = withBothSides(grid([one, other])).lessons
    expect(marked?.clashes).toMatchObject([
      { slotId: 's2', otherStarts: '08:30', otherEnds: '10:00' },
    ])
    const both = withBothSides(grid([one, other]))
    expect(withBothSides(both)).toBe(both)
  })

  test('shows a weekend only where something is', () => {
    expect(daysOf(grid([lesson()]), [], null)).toHaveLength(FIVE)
    const saturday = lesson({}, { date: '2026-12-05', slotDate: '2026-12-05' })
    expect(daysOf(grid([saturday]), [], null).map(({ weekday }) => weekday)).toContain(6)
  })

  test('shows a move where it was and where it will be', () => {
    const one = lesson()
    const ops = changesOf(moved([], one, { days: 1 }, FIVE), '2026-11-30', keys())
    const [monday, tuesday] = daysOf(grid([one]), ops, null)
    expect(monday?.blocks.map(({ state }) => state)).toEqual(['left'])
    expect(tuesday?.blocks.map(({ state }) => state)).toEqual(['moved'])
  })

  test('leaves a lesson where it is before the day from which its move holds', () => {
    const one = lesson()
    const ops = changesOf(moved([], one, { days: 1 }, FIVE), '2026-12-07', keys())
    expect(daysOf(grid([one]), ops, null)[0]?.blocks[0]?.state).toBe('still')
  })

  test('keeps another unit’s closed days out', () => {
    const closure = { kind: 'OTHER', name: null, startsOn: '2026-11-30', endsOn: '2026-12-01' }
    const shown = (unitId: string | null) =>
      daysOf(grid([], { closures: [{ ...closure, unitId } as never] }), [], 'u1')[0]?.closures
        .length
    expect([shown('u1'), shown(null), shown('u2')]).toEqual([1, 1, 0])
  })
})

describe('a form of new hours', () => {
  test('is a slot for each weekday, each with a key of its own', () => {
    const values = { ...valuesOf(SLOT, '2026-11-30'), weekday: ['3', '1'] }
    expect(inputsOf(values).map(({ weekday }) => weekday)).toEqual([1, 3])
    expect(keyFor('019ac5aa-0000-7000-8000-00000000000f', 3)).toMatch(/3$/)
  })

  test('goes on after the last one, with the pause that lay between them', () => {
    const first = { ...valuesOf(SLOT, '2026-11-30'), starts: '08:30', ends: '09:15' }
    const second = { ...first, starts: '09:20', ends: '10:05' }
    const habit = learned(learned(NO_HABIT, null, first), first, second)
    expect(habit).toMatchObject({ between: 5, length: 45, place: 'Rom 203' })
    expect(nextAfter(second, habit.between)).toEqual({ starts: 610, ends: 655 })
    expect(nextAfter({ ...first, starts: '22:00', ends: '23:30' }, 15)).toBeNull()
  })

  test('begins as most hours of the week are', () => {
    const week = [
      lesson({ starts: '08:30', ends: '10:00' }),
      lesson({ id: 's2', starts: '10:20', ends: '11:50' }),
      lesson({ id: 's3', weekday: 2, place: 'Rom 1' }),
    ]
    expect(habitOf(week)).toMatchObject({ place: 'Rom 203', length: 90, between: 20 })
    expect(habitOf([])).toBeNull()
  })
})

describe('hours that lie where others shall be', () => {
  const practice = {
    kind: 'add',
    whose: GROUP,
    id: 'p',
    slot: { ...inputsOf(valuesOf(SLOT, '2027-01-04'))[0], starts: '08:00', ends: '15:30' },
  } as never

  test('are found, once each, of the same group and weekday alone', () => {
    const lessons = [
      lesson(),
      lesson({}, { slotDate: '2026-12-07' }),
      lesson({ id: 's2', weekday: 2 }),
      lesson({ id: 's3' }, { groupId: 'other' }),
      lesson({ id: 's4', validTo: '2026-12-20' }),
    ]
    expect(inTheWay(lessons, GROUP, [practice]).map(({ slot }) => slot.id)).toEqual(['s1'])
  })

  test('clash no more once they make way; what others have there still does', () => {
    const clash = { owner: 'Norsk spor 2', otherStarts: '08:30', otherEnds: '10:00' }
    const others = { ...clash, owner: 'Norsk spor 1' }
    expect(besides([clash, others] as never, [lesson()])).toEqual([others])
  })
})

test('whose week it is is found by any of its words, what begins with them first', () => {
  const option = (name: string) => ({ owner: { kind: 'group', of: name } as const, name })
  const options = ['Kveldsnorsk', 'Norsk spor 2', 'Norsk spor 1', 'Rom 2'].map(option)
  expect(fitting(options, 'norsk').map(({ name }) => name)).toEqual([
    'Norsk spor 2',
    'Norsk spor 1',
    'Kveldsnorsk',
  ])
  expect(fitting(options, 'spor 2').map(({ name }) => name)).toEqual(['Norsk spor 2'])
})

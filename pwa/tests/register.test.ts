import { describe, expect, test } from 'vitest'
import type { MarkAttendanceAnswer } from '../src/graphql/types'
import type { Kept } from '../src/offline/outbox'
import { currentOf } from '../src/register/current'
import {
  type Answered,
  againstTheirs,
  countOf,
  type Entry,
  forAllPresent,
  isToTell,
  keyOf,
  type Line,
  linesOf,
  type MarkInput,
  marksFor,
  type Person,
} from '../src/register/marks'
import { isDate, placeOf } from '../src/register/place'

const PLACE = { slotId: 'slot', onDate: '2026-11-25' }
const NOBODY: ReadonlyMap<string, Answered> = new Map()

function person(participantId: string, more: Partial<Person> = {}): Person {
  const calm = { entry: null, reported: false, valid: null, off: false, locked: false }
  return { participantId, name: participantId, ...calm, ...more }
}

function entry(id: string, mark: Entry['mark'], more: Partial<Entry> = {}): Entry {
  return {
    id,
    mark,
    lateMinutes: null,
    author: 'Jon',
    through: null,
    mine: false,
    at: '2026-11-25T08:00Z',
    ...more,
  }
}

function told(key: number, marks: MarkInput[], more: Partial<Kept> = {}): Kept {
  const of = { account: 'eva', operation: 'markAttendance', document: 'd', subject: 's' } as const
  return { ...of, key, variables: { input: { marks } }, toldAt: 1, state: 'waiting', ...more }
}

function mark(participantId: string, id: string, more: Partial<MarkInput> = {}): MarkInput {
  return { id, participantId, ...PLACE, mark: 'PRESENT', lateMinutes: null, sees: null, ...more }
}

const lines = (people: Person[], outbox: Kept[] = [], answered = NOBODY, savedAt = 100): Line[] =>
  linesOf(people, PLACE, outbox, answered, savedAt)

describe('a line of the register', () => {
  test('is what the server says, where this device has told nothing', () => {
    const [recorded, unrecorded] = lines([
      person('a', { entry: entry('1', 'ABSENT') }),
      person('b'),
    ])
    expect(recorded).toMatchObject({ value: { mark: 'ABSENT' }, sees: '1', unsent: false })
    expect(unrecorded).toMatchObject({ value: null, sees: null, unsent: false })
  })

  test('is the last that was told and is not sent, and the next has seen that', () => {
    const outbox = [told(1, [mark('a', 'm1')]), told(2, [mark('a', 'm2', { mark: 'ABSENT' })])]
    const [line] = lines([person('a', { entry: entry('1', 'LATE') })], outbox)
    expect(line).toMatchObject({ value: { mark: 'ABSENT' }, sees: 'm2', unsent: true })
  })

  test('is what the server answered until its register is newer', () => {
    const key = keyOf({ ...PLACE, participantId: 'a' })
    const answered = new Map([[key, { entry: entry('m1', 'PRESENT'), at: 150 }]])
    const old = person('a', { entry: entry('1', 'ABSENT') })
    expect(lines([old], [], answered, 100)[0]?.value).toMatchObject({ mark: 'PRESENT' })
    expect(lines([old], [], answered, 200)[0]?.value).toMatchObject({ mark: 'ABSENT' })
  })

  test('shows a conflict with both, and choosing one says what was seen', () => {
    const mine = mark('a', 'm1')
    const answer = {
      markAttendance: [{ id: 'm1', fate: 'CONFLICT', code: null, entry: entry('9', 'ABSENT') }],
    } satisfies MarkAttendanceAnswer
    const outbox = [told(1, [mine, mark('b', 'm2')], { state: 'answered', answer })]
    const [first, second] = lines([person('a'), person('b')], outbox)
    const [choice] = first?.choices ?? []
    expect(choice).toMatchObject({ is: 'conflict', mine: { id: 'm1' }, theirs: { id: '9' } })
    expect(second?.choices).toEqual([])
    if (choice?.is !== 'conflict') throw new Error('no conflict')
    expect(againstTheirs(choice, 'm3')).toEqual({ ...mine, id: 'm3', sees: '9' })
  })

  test('shows why a mark was refused, alone or with its whole request', () => {
    const answer = {
      markAttendance: [{ id: 'm1', fate: 'REFUSED', code: 'kit.not-found', entry: null }],
    } satisfies MarkAttendanceAnswer
    const alone = told(1, [mark('a', 'm1')], { state: 'answered', answer })
    const refusal = { code: 'attendance.too-many-marks', params: {} }
    const whole = told(2, [mark('a', 'm2')], { state: 'refused', refusal })
    expect(lines([person('a')], [alone, whole])[0]?.choices.map(each => each.is)).toEqual([
      'refused',
      'refused',
    ])
  })
})

describe('all present', () => {
  test('sets those of whom nothing is recorded and nothing is known', () => {
    const open = forAllPresent(
      lines(
        [
          person('a'),
          person('told'),
          person('recorded', { entry: entry('1', 'ABSENT') }),
          person('reported', { reported: true }),
          person('decided', { valid: true }),
          person('off', { off: true }),
          person('locked', { locked: true }),
        ],
        [told(1, [mark('told', 'm1', { mark: 'ABSENT' })])],
      ),
    )
    expect(open.map(each => each.person.participantId)).toEqual(['a'])
    let next = 0
    const marks = marksFor(open, PLACE, { mark: 'PRESENT', lateMinutes: null }, () => `n${++next}`)
    expect(marks).toEqual([mark('a', 'n1')])
  })
})

test('an answer is told of unless all of it was saved or stood so already', () => {
  const answered = (...fates: ('SAVED' | 'SAME' | 'CONFLICT' | 'REFUSED')[]) => ({
    markAttendance: fates.map(fate => ({ id: fate, fate, code: null, entry: null })),
  })
  expect(isToTell(answered('SAVED', 'SAME'))).toBe(false)
  expect(isToTell(answered('SAVED', 'CONFLICT'))).toBe(true)
  expect(isToTell(answered('REFUSED'))).toBe(true)
})

test('a lesson counts what this device has told, each person once, and nothing of other lessons', () => {
  const other = { ...mark('c', 'm3'), slotId: 'other' }
  const outbox = [told(1, [mark('a', 'm1'), mark('b', 'm2')]), told(2, [mark('a', 'm4'), other])]
  const count = (recorded: number, answered = NOBODY) =>
    countOf(PLACE, { people: 3, recorded }, outbox, answered, 100)
  expect(count(0)).toBe(2)
  expect(count(3)).toBe(3)
  const key = keyOf({ ...PLACE, participantId: 'd' })
  expect(count(0, new Map([[key, { entry: null, at: 150 }]]))).toBe(3)
  expect(count(0, new Map([[key, { entry: null, at: 50 }]]))).toBe(2)
})

describe('the lesson that stands first', () => {
  const lesson = (starts: string, ends: string) => ({ lesson: { starts, ends } })
  const day = [lesson('08:30', '10:00'), lesson('10:15', '12:00')]
  test.each([
    ['08:00', 0],
    ['09:00', 0],
    ['10:05', 1],
    ['11:59', 1],
    ['12:00', null],
  ])('at %s', (time, place) => {
    expect(currentOf(day, time)).toBe(place === null ? null : day[place])
  })
})

test('an address names a lesson or a day, and nothing else', () => {
  const slotId = '01920000-0000-7000-8000-000000000001'
  expect(placeOf(`${slotId}.2026-11-25`)).toEqual({ slotId, onDate: '2026-11-25' })
  expect(placeOf('2026-11-25')).toBeNull()
  expect(isDate('2026-11-25')).toBe(true)
  expect(isDate(`${slotId}.2026-11-25`)).toBe(false)
})

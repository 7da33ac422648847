import { beforeEach, expect, test, vi } from 'vitest'
import { Refusal } from '../src/graphql/problems'
import { createKeeper, isNews, LOOK, together } from '../src/timetable-keeping/keeper'
import type { Clash, KnownLesson, Slot } from '../src/timetable-keeping/model'
import type { Op } from '../src/timetable-keeping/ops'

const server = vi.hoisted(() => ({
  send: vi.fn(),
  clashesOf: vi.fn(),
  find: vi.fn(),
}))
vi.mock('../src/timetable-keeping/send', () => server)

const slot = (id: string): Slot => ({
  id,
  version: 1,
  activityId: 'norsk',
  weekday: 1,
  starts: '08:30',
  ends: '10:00',
  validFrom: '2026-08-17',
  validTo: null,
  everyWeeks: 1,
  lessons: null,
  breakMinutes: 0,
  place: null,
  bring: null,
  teacherId: null,
  measureId: null,
})
const lesson = (id: string) =>
  ({ slot: slot(id), groupId: 'g1', participantId: null, change: null }) as KnownLesson
const CLASH = { kind: 'GROUP', on: '2026-12-01', starts: '08:30', owner: 'Spor 2' } as Clash
const FIVE = 5

let refreshed = 0
const keeping = () =>
  createKeeper('2026-11-30', {
    today: () => '2026-11-25',
    refresh: async () => {
      refreshed++
    },
    words: {
      move: ({ slot: { id }, weekday }) => `${id} to ${weekday}`,
      undone: what => `undone ${what}`,
      saved: what => `saved ${what}`,
    },
  })

beforeEach(() => {
  refreshed = 0
  server.send.mockReset().mockResolvedValue([])
  server.clashesOf.mockReset().mockResolvedValue([])
  server.find.mockReset().mockResolvedValue(null)
})

const sent = () => server.send.mock.calls.map(([op]) => op as Op)

test('several moves are saved together, in the order in which they were made', async () => {
  const keeper = keeping()
  keeper.step(lesson('a'), { days: 1 }, FIVE, 'one')
  keeper.step(lesson('b'), { days: 2 }, FIVE, 'two')
  await keeper.saveMoves(null)
  expect(sent().map(op => op.kind === 'change' && [op.was.id, op.slot.weekday])).toEqual([
    ['a', 2],
    ['b', 3],
  ])
  // They were looked at as one: each by itself may pass where the other still lies.
  expect(server.send.mock.calls.every(([, accepted]) => accepted)).toBe(true)
  expect(keeper.moves.value).toEqual([])
  expect(refreshed).toBe(1)
})

test('nothing is saved while there is more in the way than was read', async () => {
  const keeper = keeping()
  server.clashesOf.mockResolvedValue([CLASH])
  keeper.step(lesson('a'), { days: 1 }, FIVE, 'one')
  keeper.step(lesson('b'), { days: 2 }, FIVE, 'two')
  await keeper.saveMoves(null)
  expect(server.send).not.toHaveBeenCalled()
  expect((keeper.problem.value as Refusal).code).toBe(LOOK)
  expect(keeper.met.value).toEqual([CLASH])
  await keeper.saveMoves([CLASH])
  expect(keeper.moves.value).toEqual([])
})

test('what was saved before another was refused is saved, and can be undone', async () => {
  const keeper = keeping()
  const refused = new Refusal('timetable.date-passed', {}, false, null)
  server.send.mockResolvedValueOnce([]).mockRejectedValueOnce(refused)
  keeper.step(lesson('a'), { days: 1 }, FIVE, 'one')
  keeper.step(lesson('b'), { days: 2 }, FIVE, 'two')
  await keeper.saveMoves(null)
  expect(keeper.moves.value.map(move => move.slot.id)).toEqual(['b'])
  expect(keeper.problem.value).toBe(refused)
})

test('steps of one gesture are undone together, and those before them one after the other', async () => {
  const keeper = keeping()
  keeper.step(lesson('a'), { minutes: 15 }, FIVE, 'keys.a')
  keeper.step(lesson('a'), { minutes: 15 }, FIVE, 'keys.a')
  keeper.step(lesson('b'), { days: 1 }, FIVE, 'drag.1')
  expect(keeper.undoes.value).toBe('b to 2')
  await keeper.undo()
  expect(keeper.moves.value.map(move => move.starts)).toEqual(['09:00'])
  await keeper.undo()
  expect(keeper.moves.value).toEqual([])
  expect(keeper.undoes.value).toBeNull()
  expect(keeper.said.value).toBe('undone a to 1')
  expect(server.send).not.toHaveBeenCalled()
})

test('what was saved is undone by its opposite', async () => {
  const keeper = keeping()
  keeper.step(lesson('a'), { days: 1 }, FIVE, 'one')
  await keeper.saveMoves(null)
  expect(keeper.undoes.value).toBe('a to 2')
  const id = sent()[0]?.id ?? ''
  server.find.mockResolvedValue({ ...slot(id), weekday: 2, validFrom: '2026-11-30' })
  await keeper.undo()
  expect(sent()[1]).toMatchObject({ kind: 'change', was: { id }, slot: { weekday: 1 } })
  expect(keeper.undoes.value).toBeNull()
})

test('what somebody else has changed since is not undone, and that is said', async () => {
  const keeper = keeping()
  keeper.step(lesson('a'), { days: 1 }, FIVE, 'one')
  await keeper.saveMoves(null)
  server.find.mockResolvedValue({ ...slot('a'), weekday: 2, place: 'Rom 99' })
  await keeper.undo()
  expect(server.send).toHaveBeenCalledTimes(1)
  expect((keeper.problem.value as Refusal).code).toBe('timetable.cannot-undo')
  expect(keeper.undoes.value).toBeNull()
})

test('where somebody else was faster, the moves go on from what is there now', async () => {
  const keeper = keeping()
  server.send.mockRejectedValueOnce(new Refusal('kit.changed-meanwhile', {}, false, null))
  server.find.mockResolvedValue({ ...slot('a'), version: 2, weekday: 4 })
  keeper.step(lesson('a'), { days: 1 }, FIVE, 'one')
  await keeper.saveMoves(null)
  expect(keeper.moves.value).toMatchObject([
    { weekday: 2, slot: { version: 2 }, theirs: { weekday: 4 } },
  ])
  keeper.insist('a')
  await keeper.saveMoves(null)
  expect(sent()[1]).toMatchObject({ was: { version: 2 }, slot: { weekday: 2 } })
})

test('what was read is no news', () => {
  expect(isNews([CLASH], [CLASH])).toBe(false)
  expect(isNews([CLASH], null)).toBe(true)
  expect(isNews([], null)).toBe(false)
  expect(together([CLASH], [CLASH], [{ ...CLASH, kind: 'PLACE' }])).toHaveLength(2)
})

import { describe, expect, it } from 'vitest'
import type { Kept } from '../src/offline/outbox'
import { type Change, togetherOf } from '../src/plan/changes'
import { appealOf, type LongTermGoal, type Mine, stationsOf, thoughtOf } from '../src/plan/steps'

type Status = LongTermGoal['status']

function goal(id: string, status: Status, steps: LongTermGoal['goals'] = []): LongTermGoal {
  const kind = 'LONG_TERM' as const
  return { id, kind, standard: 'find-a-job', text: null, status, measures: [], goals: steps }
}

function step(id: string, status: Status): LongTermGoal['goals'][number] {
  const { goals: _, ...rest } = goal(id, status)
  return { ...rest, kind: 'SUBGOAL' }
}

describe('the way', () => {
  it('goes through the steps before the goal that they lead to, what is reached first', () => {
    const goals = [
      goal('work', 'ACTIVE', [step('cv', 'REACHED'), step('practice', 'ACTIVE')]),
      goal('licence', 'PLANNED'),
    ]
    const stations = stationsOf(goals)
    expect(stations.map(each => each.goal.id)).toEqual(['cv', 'practice', 'work', 'licence'])
    expect(stations.find(({ here }) => here)?.goal.id).toBe('practice')
    expect(stations.find(({ next }) => next)?.goal.id).toBe('licence')
  })

  it('has nobody on it where nothing goes on, and leaves out what was dropped', () => {
    const stations = stationsOf([goal('one', 'PLANNED'), goal('two', 'DROPPED')])
    expect(stations.map(({ here, next }) => [here, next])).toEqual([[false, true]])
  })

  it('is at a goal itself when all its steps are behind', () => {
    const [, work] = stationsOf([goal('work', 'ACTIVE', [step('cv', 'REACHED')])])
    expect(work?.here).toBe(true)
  })
})

describe('the right to appeal', () => {
  const mine = { state: 'DECIDED', appealDeadline: '2026-12-28', appeal: null } as unknown as Mine

  it('counts its last day, and ends after it', () => {
    expect(appealOf(mine, '2026-12-28')).toEqual({ how: 'open', until: '2026-12-28', days: 1 })
    expect(appealOf(mine, '2026-12-08')).toMatchObject({ days: 21 })
    expect(appealOf(mine, '2026-12-29')).toEqual({ how: 'over', until: '2026-12-28' })
  })

  it('has not begun until one was told, and asks for no date of what is not decided', () => {
    expect(appealOf({ ...mine, appealDeadline: null }, '2026-12-01').how).toBe('not-known')
    expect(appealOf({ ...mine, state: 'PROPOSED' }, '2026-12-01').how).toBe('none')
  })

  it('is used once an appeal has come, and is there again when that was withdrawn', () => {
    const appealed = { ...mine, appeal: 'RECEIVED' } as const
    expect(appealOf(appealed, '2026-12-01')).toEqual({ how: 'appealed', state: 'RECEIVED' })
    expect(appealOf({ ...mine, appeal: 'WITHDRAWN' }, '2026-12-01').how).toBe('open')
  })
})

describe('what one thinks', () => {
  const known = [{ goalId: 'a', face: 'GOOD', words: null, shared: true }] as const
  const entry = (state: Kept['state'], face: string) =>
    ({
      operation: 'evaluateGoal',
      subject: 'a',
      state,
      variables: { goalId: 'a', face, words: 'x', shared: false },
    }) as unknown as Kept

  it('is what was told last, also where it lies on the phone still', () => {
    const told = [entry('waiting', 'SO_SO'), entry('waiting', 'HARD')]
    expect(thoughtOf('a', known, told)).toMatchObject({ thought: { face: 'HARD' }, waits: true })
  })

  it('is what the server knows where the phone has nothing, or was refused', () => {
    expect(thoughtOf('a', known, [entry('refused', 'HARD')])).toEqual({
      thought: known[0],
      waits: false,
    })
    expect(thoughtOf('b', known, [])).toEqual({ thought: null, waits: false })
  })
})

describe('changes', () => {
  const change = (field: string, standard = 'work-practice', part: Change['part'] = 'MEASURE') =>
    ({ kind: 'CHANGED', part, standard, text: null, field, before: '1', after: '2' }) as Change

  it('stand together where they are of one measure, and apart where they are not', () => {
    const changes = [
      change('startsOn', '', 'PLAN'),
      change('endsOn', '', 'PLAN'),
      change('startsOn'),
      change('place'),
      change('place', 'job-search'),
    ]
    expect(togetherOf(changes).map(each => each.length)).toEqual([1, 1, 2, 1])
  })
})

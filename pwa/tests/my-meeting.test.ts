import { describe, expect, it } from 'vitest'
import {
  answeredOf,
  changedSince,
  earlier,
  type Line,
  later,
  type Meeting,
  type MeetingPlan,
  nearest,
  preparedOf,
  settledTasks,
  type Task,
  toggled,
} from '../src/my-meeting/meeting'
import type { Kept } from '../src/offline/outbox'

const TODAY = '2026-12-03'

function line(id: string, state: Line['state'], onDate: string, starts = '09:00'): Line {
  return { id, state, onDate, starts, minutes: 60, place: null }
}

function entry(operation: string, subject: string, variables: object, state = 'waiting'): Kept {
  return { operation, subject, variables, state } as unknown as Kept
}

describe('which meeting is near', () => {
  it('is the one that is on, else the next that is planned', () => {
    const planned = [line('b', 'PLANNED', '2026-12-04'), line('a', 'PLANNED', TODAY)]
    expect(nearest(planned, TODAY)?.id).toBe('a')
    expect(nearest([...planned, line('c', 'SUMMING_UP', TODAY)], TODAY)?.id).toBe('c')
  })

  it('is none where all are over, called off or forgotten', () => {
    const over = [
      line('a', 'HELD', TODAY),
      line('b', 'CANCELLED', '2026-12-09'),
      line('c', 'PLANNED', '2026-12-02'),
    ]
    expect(nearest(over, TODAY)).toBeNull()
  })

  it('is neither earlier nor later; what comes after it is no earlier meeting', () => {
    const lines = [
      line('held', 'HELD', '2026-11-03'),
      line('forgotten', 'PLANNED', '2026-12-02'),
      line('off', 'CANCELLED', '2026-12-09'),
      line('third', 'PLANNED', '2026-12-11'),
      line('second', 'PLANNED', '2026-12-10', '12:00'),
      line('next', 'PLANNED', '2026-12-10'),
    ]
    const ids = (found: readonly Line[]) => found.map(({ id }) => id)
    expect(ids(later(lines, TODAY))).toEqual(['second', 'third'])
    expect(ids(earlier(lines, TODAY))).toEqual(['held', 'forgotten'])
    const on = [...lines, line('on', 'RUNNING', TODAY)]
    expect(ids(later(on, TODAY))).toEqual(['next', 'second', 'third'])
    expect(ids(earlier(on, TODAY))).toEqual(['held', 'forgotten'])
  })
})

describe('what one prepares', () => {
  const preparation = { choices: [], words: 'a', shared: false, version: 2 }
  const meeting = { id: 'm', preparation } as unknown as Meeting
  const told = (words: string, expectedVersion: number) =>
    entry('prepareMyMeeting', 'm', {
      preparation: { choices: [], words, shared: false, expectedVersion },
    })

  it('is what was told last, and goes on from what is on its way', () => {
    const found = preparedOf(meeting, [told('b', 2), told('c', 3)])
    expect([found.preparation.words, found.waits, found.version]).toEqual(['c', true, 4])
  })

  it('is not counted twice in the moment in which the server has said yes and it lies there still', () => {
    const yes = { ...preparation, words: 'b', version: 3 }
    expect(preparedOf(meeting, [told('b', 2)], yes).version).toBe(3)
  })

  it('is what the server knows where nothing is on its way', () => {
    const refused = entry('prepareMyMeeting', 'm', {}, 'refused')
    expect(preparedOf(meeting, [refused])).toEqual({ preparation, waits: false, version: 2 })
  })

  it('is what the server said yes to last, where the answer that was asked before is older', () => {
    const yes = { ...preparation, words: 'd', version: 5 }
    expect(preparedOf(meeting, [], yes)).toEqual({ preparation: yes, waits: false, version: 5 })
    expect(preparedOf(meeting, [told('e', 5)], yes).version).toBe(6)
    const older = { ...yes, version: 1 }
    expect(preparedOf(meeting, [], older).preparation).toEqual(preparation)
  })

  it('has a topic under a heading once, and not at all when it is tapped again', () => {
    const once = toggled([], 'HARD', 'speaking')
    const both = toggled(once, 'GOES_WELL', 'speaking')
    expect(both).toHaveLength(2)
    expect(toggled(both, 'HARD', 'speaking')).toEqual([{ heading: 'GOES_WELL', topic: 'speaking' }])
  })
})

describe('what one answers', () => {
  const meeting = { id: 'm', plan: { edition: 4 } } as unknown as Meeting
  const told = (state: string) => entry('answerMyMeeting', 'm', { kind: 'ACCEPTED' }, state)
  const lately = { kind: 'NOT_ACCEPTED', edition: 4 } as const

  it('stands as it was told until it is read back', () => {
    expect(answeredOf(meeting, [], lately)).toBe('NOT_ACCEPTED')
    expect(answeredOf(meeting, [told('waiting')], null)).toBe('ACCEPTED')
    expect(answeredOf(meeting, [], null)).toBeNull()
  })

  it('is asked anew where it was refused, or where another edition is on the table', () => {
    expect(answeredOf(meeting, [told('refused')], lately)).toBeNull()
    expect(answeredOf(meeting, [], { ...lately, edition: 3 })).toBeNull()
  })
})

describe('tasks', () => {
  it('are done or not as one has said last', () => {
    const task = { id: 't', doneOn: null } as unknown as Task
    const told = (done: boolean) => entry('settleMyTask', 't', { done })
    expect(settledTasks([task], [told(true)], TODAY)[0]?.doneOn).toBe(TODAY)
    expect(settledTasks([task], [told(true), told(false)], TODAY)[0]?.doneOn).toBeNull()
  })
})

describe('what has just been changed', () => {
  const plan = (endGoalText: string, place: string) =>
    ({
      content: { endGoal: 'WORK', endGoalText },
      goals: [
        {
          id: 'g',
          standard: 'find-a-job',
          text: null,
          measures: [{ id: 'm', place }],
          goals: [],
        },
      ],
    }) as unknown as MeetingPlan

  it('is a field or a measure, and not the goal above it', () => {
    expect([...changedSince(plan('Kokk', 'a'), plan('Baker', 'a'))]).toEqual(['endGoalText'])
    expect([...changedSince(plan('Kokk', 'a'), plan('Kokk', 'b'))]).toEqual(['m'])
  })

  it('is nothing at first sight', () => {
    expect(changedSince(null, plan('Kokk', 'a')).size).toBe(0)
  })
})

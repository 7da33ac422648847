/** What stands in a week's grid: lessons where they lie, and where unsaved operations would put them. */
import { addDays, weekdayIndex } from '../i18n/dates'
import type { Span } from './hours'
import { type Grid, isKnown, keyOf, type Lesson } from './model'
import { spanOf } from './moves'
import type { Op } from './ops'

/**
 * `still`: as it is; `moved`: where it would be; `left`: where it would be no more; `draft`: of a form that is
 * being filled in.
 */
export type BlockState = 'still' | 'moved' | 'left' | 'draft'

export interface Block extends Span {
  readonly key: string
  readonly date: string
  readonly state: BlockState
  /** Null: of a draft. */
  readonly lesson: Lesson | null
  readonly op: Op | null
}

export interface Day {
  readonly date: string
  /** 1 Monday … 7 Sunday. */
  readonly weekday: number
  /** The code of a public holiday. */
  readonly holiday: string | null
  readonly closures: readonly Grid['closures'][number][]
  readonly blocks: readonly Block[]
}

const FRIDAY = 5

/** The days of a week with what stands in them; a weekend only where something does. */
export function daysOf(grid: Grid, ops: readonly Op[], unitId: string | null): readonly Day[] {
  const blocks = [...grid.lessons.flatMap(each => ofLesson(each, grid, ops)), ...drafts(grid, ops)]
  return [0, 1, 2, 3, 4, 5, 6]
    .map(place => {
      const date = addDays(grid.from, place)
      return {
        date,
        weekday: place + 1,
        holiday: grid.daysOff.find(each => each.date === date)?.code ?? null,
        closures: grid.closures.filter(
          each =>
            each.startsOn <= date &&
            date <= each.endsOn &&
            // Another unit's closed days say nothing of this one's hours.
            (each.unitId === null || unitId === null || each.unitId === unitId),
        ),
        blocks: blocks
          .filter(block => block.date === date)
          .sort((one, other) => one.starts - other.starts || one.ends - other.ends),
      }
    })
    .filter(({ weekday, blocks }) => weekday <= FRIDAY || blocks.length > 0)
}

function ofLesson(lesson: Lesson, grid: Grid, ops: readonly Op[]): readonly Block[] {
  const block: Block = {
    ...spanOf(lesson),
    key: keyOf(lesson),
    date: lesson.date,
    state: 'still',
    lesson,
    op: null,
  }
  const op = isKnown(lesson) ? ops.find(each => concerns(each, lesson.slot.id)) : undefined
  if (!op || op.kind === 'add') return [block]
  const left: Block = { ...block, state: 'left', key: `${block.key}.left`, op }
  if (op.kind === 'remove') return [left]
  if (op.kind === 'end') return lesson.slotDate > op.lastDay ? [left] : [block]
  // What is different on one date stays what was said for that date.
  if (lesson.change || lesson.slotDate < op.slot.validFrom) return [block]
  const date = addDays(grid.from, op.slot.weekday - 1)
  return [left, { ...block, ...spanOf(op.slot), date, state: 'moved', op }]
}

function concerns(op: Op, slotId: string): boolean {
  return op.kind !== 'add' && op.was.id === slotId
}

function drafts(grid: Grid, ops: readonly Op[]): readonly Block[] {
  return ops.flatMap((op): readonly Block[] => {
    if (op.kind !== 'add') return []
    const date = addDays(grid.from, op.slot.weekday - 1)
    if (date < op.slot.validFrom || (op.slot.validTo && date > op.slot.validTo)) return []
    if (op.slot.everyWeeks === 2 && !inTurn(op.slot.validFrom, date)) return []
    return [{ ...spanOf(op.slot), key: `draft.${op.id}`, date, state: 'draft', lesson: null, op }]
  })
}

/** Whether alternate weeks that begin on one day fall on the week of another. */
export function inTurn(first: string, date: string): boolean {
  return (Date.parse(mondayBefore(date)) - Date.parse(mondayBefore(first))) % (2 * WEEK) === 0
}

const WEEK = 7 * 86_400_000

function mondayBefore(date: string): string {
  return addDays(date, -weekdayIndex(date))
}

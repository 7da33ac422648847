/** A day's lessons of one teacher, each on its own way to a substitute. */
import { type Signal, signal } from '@preact/signals'
import { tell } from '../../graphql/client'
import type { Problem } from '../../graphql/problems'
import type { ExceptionReason } from '../../graphql/types'
import { uuid7 } from '../../offline/uuid7'
import { problemText } from '../../ui/problem-text'
import { type Clash, type KnownLesson, keyOf } from '../model'
import { isCancelled } from './wish'

export interface Row {
  readonly lesson: KnownLesson
  /** Who shall take it; '' nobody. */
  readonly teacherId: string
  /** One id for one choice, however often it is sent. */
  readonly wish: string
  readonly state: 'open' | 'saving' | 'saved' | 'clashing' | 'refused'
  readonly clashes: readonly Clash[]
  readonly accepted: boolean
  readonly refused: string
}

export type Rows = Signal<readonly Row[]>

/** What may be done to a lesson here; else a word for why not. */
export function standing(
  lesson: KnownLesson,
  away: string,
): 'open' | 'has' | 'locked' | 'cancelled' {
  if (isCancelled(lesson)) return 'cancelled'
  if (lesson.teacherId !== away) return 'has'
  return lesson.editable ? 'open' : 'locked'
}

export function rowsOf(lessons: readonly KnownLesson[]): Rows {
  return signal(lessons.map(lesson => ({ ...nothing, lesson, wish: uuid7() })))
}

const nothing = {
  teacherId: '',
  state: 'open',
  clashes: [],
  accepted: false,
  refused: '',
} as const

/** Show each lesson as it is now: what somebody else has made of it is seen before it is sent again. */
export function renew(rows: Rows, lessons: readonly KnownLesson[]): void {
  for (const lesson of lessons) patch(rows, keyOf(lesson), { lesson })
}

/** Choose for one lesson; another choice is another wish. */
export function choose(rows: Rows, key: string, teacherId: string): void {
  patch(rows, key, { ...nothing, teacherId, wish: uuid7() })
}

export function accept(rows: Rows, key: string, accepted: boolean): void {
  patch(rows, key, { accepted })
}

/** Send each that has a substitute and is not saved yet, one after the other; each by itself. */
export async function saveAll(rows: Rows, reason: ExceptionReason | ''): Promise<void> {
  for (const row of rows.peek()) {
    if (!row.teacherId || row.state === 'saved') continue
    const key = keyOf(row.lesson)
    patch(rows, key, { state: 'saving' })
    patch(rows, key, await sent(row, reason))
  }
}

async function sent(row: Row, reason: ExceptionReason | ''): Promise<Partial<Row>> {
  const { lesson, teacherId, wish, accepted } = row
  const input = {
    id: wish,
    lesson: {
      slotId: lesson.slot.id,
      onDate: lesson.slotDate,
      kind: 'SUBSTITUTE',
      teacherId,
      reason: reason || null,
    },
    expectedVersion: lesson.change?.version ?? null,
    acceptWarnings: accepted,
  } as const
  try {
    const { changeLesson } = await tell('changeLesson', { input })
    if (changeLesson.saved) return { state: 'saved', clashes: [], refused: '' }
    return { state: 'clashing', clashes: changeLesson.clashes, accepted: false }
  } catch (problem) {
    return { state: 'refused', refused: problemText(problem as Problem) }
  }
}

function patch(rows: Rows, key: string, change: Partial<Row>): void {
  rows.value = rows.peek().map(row => (keyOf(row.lesson) === key ? { ...row, ...change } : row))
}

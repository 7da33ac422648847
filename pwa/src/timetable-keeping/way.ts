/** Lessons that lie where new ones shall be, and could make way for them. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { addDays, isoWeek } from '../i18n/dates'
import type { Owner } from './address'
import { overlaps } from './hours'
import { type Clash, type Grid, isKnown, type KnownLesson } from './model'
import { spanOf } from './moves'
import type { Op, Whose } from './ops'
import { fetchGrid } from './use-grid'

/** The lessons of a week that new hours would lie upon; each slot once. */
export function inTheWay(
  lessons: Grid['lessons'],
  whose: Whose,
  ops: readonly Op[],
): readonly KnownLesson[] {
  const found = lessons
    .filter(isKnown)
    .filter(lesson =>
      ops.some(
        op =>
          op.kind === 'add' &&
          isOf(lesson, whose) &&
          lesson.change === null &&
          lesson.slot.weekday === op.slot.weekday &&
          overlaps(spanOf(lesson.slot), spanOf(op.slot)) &&
          (lesson.slot.validTo === null || lesson.slot.validTo >= op.slot.validFrom),
      ),
    )
  return [...new Map(found.map(each => [each.slot.id, each])).values()]
}

function isOf(lesson: KnownLesson, { groupId, participantId }: Whose): boolean {
  return lesson.groupId === groupId && lesson.participantId === participantId
}

/** What is left of clashes once those lessons are gone. */
export function besides(clashes: readonly Clash[], gone: readonly KnownLesson[]): readonly Clash[] {
  return clashes.filter(
    clash =>
      !gone.some(
        ({ owner, starts, ends }) =>
          clash.owner === owner && clash.otherStarts === starts && clash.otherEnds === ends,
      ),
  )
}

/** What is in the way when the new hours begin: in that week and the next, for weekdays that have passed. */
export function useInTheWay(whose: Whose, ops: readonly Op[]): readonly KnownLesson[] {
  const lessons = useSignal<Grid['lessons']>([])
  const [first] = ops
  const from = first?.kind === 'add' ? first.slot.validFrom : null
  const asked = from && JSON.stringify([whose, isoWeek(from)])
  useEffect(() => {
    lessons.value = []
    if (!from || !/^\d{4}/.test(from)) return
    let current = true
    const owner: Owner = whose.groupId
      ? { kind: 'group', of: whose.groupId }
      : { kind: 'participant', of: whose.participantId ?? '' }
    const weeks = [isoWeek(from), isoWeek(addDays(from, 7))]
    Promise.all(weeks.map(week => fetchGrid(owner, week))).then(
      grids => {
        if (current) lessons.value = grids.flatMap(grid => grid.lessons)
      },
      // Without it they clash, and that is told.
      () => {},
    )
    return () => {
      current = false
    }
  }, [asked])
  return inTheWay(lessons.value, whose, ops)
}

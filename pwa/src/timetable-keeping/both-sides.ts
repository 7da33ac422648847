/** The server tells of two lessons that are in each other's way once; in a grid, both are marked. */
import { type Clash, type Grid, isKnown, type KnownLesson } from './model'

export function withBothSides(grid: Grid): Grid {
  const known = grid.lessons.filter(isKnown)
  const added = new Map<KnownLesson, Clash[]>()
  for (const lesson of known) {
    for (const clash of lesson.clashes) {
      const other = known.find(each => each !== lesson && isOther(each, clash))
      if (!other || tells(other, lesson, clash)) continue
      added.set(other, [...(added.get(other) ?? []), mirrored(clash, lesson, other)])
    }
  }
  if (added.size === 0) return grid
  const lessons = grid.lessons.map(each => {
    const more = isKnown(each) ? added.get(each) : undefined
    return more ? { ...each, clashes: [...each.clashes, ...more] } : each
  })
  return { ...grid, lessons }
}

function isOther({ owner, date, starts, ends }: KnownLesson, clash: Clash): boolean {
  return (
    date === clash.on &&
    owner === clash.owner &&
    starts === clash.otherStarts &&
    ends === clash.otherEnds
  )
}

/** Whether the other side has been told of it already. */
function tells(other: KnownLesson, lesson: KnownLesson, { kind }: Clash): boolean {
  return other.clashes.some(each => each.kind === kind && isOther(lesson, each))
}

function mirrored(clash: Clash, from: KnownLesson, to: KnownLesson): Clash {
  const { owner, activity, activityName, starts, ends, teacher, place } = from
  const other = { owner, activity, activityName, teacher, place }
  const own = { slotId: to.slot.id, starts: to.starts, ends: to.ends }
  return { ...clash, ...own, ...other, otherStarts: starts, otherEnds: ends }
}

/** Tell the server what is done to slots, and ask it what would come of it. */
import { inquire, tell } from '../graphql/client'
import { addDays, isoWeek } from '../i18n/dates'
import type { Owner } from './address'
import type { Clash, Slot } from './model'
import { type Op, toForecast, toLookAt, type Whose } from './ops'
import type { Trace } from './undo'
import { fetchGrid } from './use-grid'

/** Save one operation; what it clashes with, where it was not saved. */
export async function send(op: Op, acceptWarnings: boolean): Promise<readonly Clash[]> {
  const outcome = await told(op, acceptWarnings)
  return outcome.saved ? [] : outcome.clashes
}

interface Outcome {
  readonly saved: boolean
  readonly clashes: readonly Clash[]
}

async function told(op: Op, acceptWarnings: boolean): Promise<Outcome> {
  switch (op.kind) {
    case 'add': {
      const input = { id: op.id, slot: op.slot, ...op.whose, acceptWarnings }
      return (await tell('addSlot', { input })).addSlot
    }
    case 'change': {
      const { id: newId, was, slot, otherWeeks } = op
      const seen = { slotId: was.id, expectedVersion: was.version }
      const input = { ...seen, newId, slot, otherWeeks, acceptWarnings }
      return (await tell('changeSlot', { input })).changeSlot
    }
    case 'end': {
      const { id, was, lastDay } = op
      const seen = { slotId: was.id, expectedVersion: was.version }
      return (await tell('endSlot', { input: { id, ...seen, lastDay, acceptWarnings } })).endSlot
    }
    case 'remove': {
      const { id, was } = op
      const input = { id, slotId: was.id, expectedVersion: was.version }
      return (await tell('removeSlot', { input })).removeSlot
    }
  }
}

/** What all of it together would clash with. */
export async function clashesOf(ops: readonly Op[]): Promise<readonly Clash[]> {
  const found: Clash[] = []
  for (const [whose, own] of byOwner(ops)) {
    const slots = toLookAt(own)
    if (slots.length === 0) continue
    const { timetableClashes } = await inquire('slotClashes', { proposed: { ...whose, slots } })
    found.push(...timetableClashes)
  }
  return found
}

/** Each with what is done to its hours, in the order of the first. */
export function byOwner(ops: readonly Op[]): readonly (readonly [Whose, readonly Op[]])[] {
  const found = new Map<string, [Whose, Op[]]>()
  for (const op of ops) {
    const key = JSON.stringify(op.whose)
    const own = found.get(key)?.[1]
    if (own) own.push(op)
    else found.set(key, [op.whose, [op]])
  }
  return [...found.values()]
}

/** How many weeks are below the target, as it is or as it would be. */
export interface Outlook {
  /** Of a group, how many are in it; null: it is of one person. */
  readonly members: number | null
  readonly weeksBelow: number
  readonly weeks: readonly OutlookWeek[]
}

export interface OutlookWeek {
  readonly week: string
  readonly plannedMinutes: number
  readonly targetMinutes: number
  readonly gapMinutes: number
  readonly members?: number
  readonly below?: number
}

export async function outlookOf(whose: Whose, ops: readonly Op[]): Promise<Outlook> {
  const proposal = toForecast(ops)
  if (whose.groupId) {
    const { groupForecast } = await inquire('groupOutlook', { groupId: whose.groupId, proposal })
    return groupForecast.group
  }
  const participantId = whose.participantId ?? ''
  const { forecast } = await inquire('participantOutlook', { participantId, proposal })
  return { ...forecast, members: null }
}

/** Weeks that are looked through for a slot: in some of them it may be closed. */
const WEEKS = 4

/** A slot as it is now; null: it is not there any more. */
export async function find(
  { ids, from }: Pick<Trace, 'ids' | 'from'>,
  { groupId, participantId }: Whose,
): Promise<Slot | null> {
  const owner: Owner = groupId
    ? { kind: 'group', of: groupId }
    : { kind: 'participant', of: participantId ?? '' }
  for (let week = 0; week < WEEKS; week++) {
    const { lessons } = await fetchGrid(owner, isoWeek(addDays(from, week * 7)))
    for (const id of ids) {
      const found = lessons.find(({ slot }) => slot?.id === id)
      if (found?.slot) return found.slot
    }
  }
  return null
}

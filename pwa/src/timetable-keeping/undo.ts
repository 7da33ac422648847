/** What undoes what was saved: the opposite, as far as the server still allows it. */
import type { SlotInput } from '../graphql/types'
import { addDays, isoWeek, mondayOf } from '../i18n/dates'
import { inTurn } from './blocks'
import type { Slot } from './model'
import { inputOf, type Keys, type Op, type Whose } from './ops'

/** Where to look for a slot that was saved, by one of its keys, from a day on; and how it must still be. */
export interface Trace {
  readonly ids: readonly string[]
  readonly from: string
  readonly as: Partial<SlotInput>
}

export type Back = {
  readonly whose: Whose
} /** Let what was changed be as it was, from the same day on. */ & (
  | { readonly kind: 'restore'; readonly trace: Trace; readonly slot: SlotInput }
  /** Take away what was added. */
  | { readonly kind: 'remove'; readonly trace: Trace }
  /** Let what was ended go on to its own last day. */
  | { readonly kind: 'go-on'; readonly trace: Trace; readonly lastDay: string }
  /** Plan again what was ended without end, or removed. */
  | { readonly kind: 'again'; readonly slot: SlotInput }
)

/** The opposite of an operation that was saved. */
export function backOf(op: Op, today: string): Back {
  const { whose } = op
  switch (op.kind) {
    case 'add':
      return {
        kind: 'remove',
        whose,
        trace: { ids: [op.id], from: op.slot.validFrom, as: op.slot },
      }
    case 'change': {
      const from = op.slot.validFrom
      // What had not begun was changed in place, and began then: it begins again when it did.
      const validFrom = op.was.validFrom > from ? op.was.validFrom : from
      const slot = { ...inputOf(op.was), validFrom }
      return { kind: 'restore', whose, trace: { ids: [op.id, op.was.id], from, as: op.slot }, slot }
    }
    case 'end':
      return op.was.validTo
        ? {
            kind: 'go-on',
            whose,
            trace: {
              ids: [op.was.id],
              from: addDays(op.lastDay, -21),
              as: { validTo: op.lastDay },
            },
            lastDay: op.was.validTo,
          }
        : {
            kind: 'again',
            whose,
            slot: { ...inputOf(op.was), validFrom: nextTurn(op.was, op.lastDay) },
          }
    case 'remove': {
      const validFrom =
        op.was.validFrom > today ? op.was.validFrom : nextTurn(op.was, addDays(today, -1))
      return { kind: 'again', whose, slot: { ...inputOf(op.was), validFrom } }
    }
  }
}

/** The first day after another on which a slot may begin anew: of alternate weeks, in one of its own. */
export function nextTurn({ validFrom, everyWeeks }: Slot, after: string): string {
  const day = addDays(after, 1)
  if (everyWeeks === 1) return day
  return inTurn(validFrom, day) ? day : addDays(mondayOf(isoWeek(day)), 7)
}

/** The operation that goes back, with the slot as it is now; null: it needs one that is not there. */
export function opBack(back: Back, now: Slot | null, keyOf: Keys): Op | null {
  const { whose } = back
  if (back.kind === 'again') {
    return { kind: 'add', whose, id: keyOf(['again', back.slot]), slot: back.slot }
  }
  if (!now) return null
  switch (back.kind) {
    case 'restore': {
      const validFrom = back.slot.validFrom > now.validFrom ? back.slot.validFrom : now.validFrom
      const slot = { ...back.slot, validFrom }
      return {
        kind: 'change',
        whose,
        id: keyOf(['back', now.id, now.version]),
        was: now,
        slot,
        otherWeeks: false,
      }
    }
    case 'remove':
      return { kind: 'remove', whose, id: keyOf(['remove', now.id]), was: now }
    case 'go-on':
      return {
        kind: 'end',
        whose,
        id: keyOf(['back', now.id, now.version]),
        was: now,
        lastDay: back.lastDay,
      }
  }
}

/** Whether a slot still is what was saved: somebody else's later change is not undone with it. */
export function isStill(now: Slot, { as }: Trace): boolean {
  const { validFrom: _, ...saved } = as
  return Object.entries(saved).every(
    ([name, value]) => (now[name as keyof Slot] ?? null) === (value ?? null),
  )
}

/** What is done to slots, as it is sent: to be saved, to be looked at for clashes, to be forecast. */
import type { ProposedSlot, ProposedSlotInput, SlotInput } from '../graphql/types'
import { addDays } from '../i18n/dates'
import type { KnownLesson, Slot } from './model'
import type { Move } from './moves'

/** Whose hours they are: one of the two. */
export interface Whose {
  readonly groupId: string | null
  readonly participantId: string | null
}

export type Op = { readonly whose: Whose } & (
  | { readonly kind: 'add'; readonly id: string; readonly slot: SlotInput }
  | {
      readonly kind: 'change'
      /** The key of what follows the slot. */
      readonly id: string
      readonly was: Slot
      readonly slot: SlotInput
      readonly otherWeeks: boolean
    }
  | { readonly kind: 'end'; readonly id: string; readonly was: Slot; readonly lastDay: string }
  | { readonly kind: 'remove'; readonly id: string; readonly was: Slot }
)

export function whoseIs({ groupId, participantId }: Whose): Whose {
  return { groupId, participantId }
}

/** Makes a key for what is sent: the same body has the same key, however often it is sent. */
export type Keys = (body: object) => string

export function keysBy(make: () => string): Keys {
  const made = new Map<string, string>()
  return body => {
    const said = JSON.stringify(body)
    const key = made.get(said) ?? make()
    made.set(said, key)
    return key
  }
}

export function inputOf(slot: Slot): SlotInput {
  const { id: _, version: __, ...input } = slot
  return input
}

/** The moves as changes that hold from a day on; of what begins later, from its beginning. */
export function changesOf(moves: readonly Move[], from: string, keyOf: Keys): readonly Op[] {
  return moves.map(({ slot: was, lesson, weekday, starts, ends }) => {
    const validFrom = from > was.validFrom ? from : was.validFrom
    const isAsLong =
      starts === was.starts ? ends === was.ends : lasts(was) === lasts({ starts, ends })
    const lessons = isAsLong ? (was.lessons ?? null) : null
    const slot = { ...inputOf(was), weekday, starts, ends, lessons, validFrom }
    const id = keyOf([was.id, was.version, slot])
    return { kind: 'change', whose: whoseIs(lesson), id, was, slot, otherWeeks: false }
  })
}

function lasts({ starts, ends }: { starts: string; ends: string }): number {
  return Date.parse(`2000-01-01T${ends}Z`) - Date.parse(`2000-01-01T${starts}Z`)
}

/** A slot has no more lessons from a day on: it ends, or was never there. */
export function stopped({ slot: was, ...lesson }: KnownLesson, from: string, keyOf: Keys): Op {
  const whose = whoseIs(lesson)
  if (was.validFrom >= from) return { kind: 'remove', whose, id: keyOf(['remove', was.id]), was }
  const lastDay = addDays(from, -1)
  return { kind: 'end', whose, id: keyOf(['end', was.id, lastDay, was.version]), was, lastDay }
}

/** As the question for clashes takes it; what only ends clashes with nothing. */
export function toLookAt(ops: readonly Op[]): readonly ProposedSlotInput[] {
  return ops.flatMap((op): readonly ProposedSlotInput[] => {
    if (op.kind === 'add') return [{ id: op.id, slot: op.slot, otherWeeks: false }]
    if (op.kind !== 'change') return []
    return [{ id: op.id, slot: op.slot, replaces: op.was.id, otherWeeks: op.otherWeeks }]
  })
}

/** As the forecast takes it. */
export function toForecast(ops: readonly Op[]): readonly ProposedSlot[] {
  return ops.map(op => {
    if (op.kind === 'remove') {
      return { ...NO_SLOT, replaces: op.was.id, lastDay: addDays(op.was.validFrom, -1) }
    }
    if (op.kind === 'end') return { ...NO_SLOT, replaces: op.was.id, lastDay: op.lastDay }
    const { place: _, teacherId: __, bring: ___, measureId: ____, ...slot } = op.slot
    if (op.kind === 'add') return slot
    return { ...slot, replaces: op.was.id, lastDay: addDays(slot.validFrom, -1) }
  })
}

const NO_SLOT = { everyWeeks: 1, breakMinutes: 0 }

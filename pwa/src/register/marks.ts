/**
 * What is on the screen of a register: what the server says, with what this device has told since.
 *
 * Pure: which mark stands for each, whether it is sent, what is to be chosen; and the next marks to send.
 */
import type {
  Mark,
  MarkAttendanceAnswer,
  MarkAttendanceVariables,
  RegisterAnswer,
} from '../graphql/types'
import type { Kept } from '../offline/outbox'
import type { Place } from './place'

export type Person = RegisterAnswer['register']['people'][number]
export type Entry = NonNullable<Person['entry']>
export type MarkAnswer = MarkAttendanceAnswer['markAttendance'][number]
export type MarkInput = MarkAttendanceVariables['input']['marks'][number]

/** A mark as it is shown, without the entry that it may have become. */
export interface Value {
  readonly mark: Mark
  readonly lateMinutes: number | null
}

export type Choice =
  | {
      readonly is: 'conflict'
      readonly key: number
      readonly mine: MarkInput
      readonly theirs: Entry
    }
  | {
      readonly is: 'refused'
      readonly key: number
      readonly mine: MarkInput
      readonly code: string
    }

/** One line of the register. */
export interface Line {
  readonly person: Person
  /** What stands, as far as this device knows; null: not recorded. */
  readonly value: Value | null
  readonly entry: Entry | null
  /** What the next mark has seen. */
  readonly sees: string | null
  readonly unsent: boolean
  /** What somebody must look at; several, where one mark was made upon another. */
  readonly choices: readonly Choice[]
}

/** What a mark was answered with, and when; it stands until the server's own answer is newer. */
export interface Answered {
  readonly entry: Entry | null
  readonly at: number
}

interface Sent {
  readonly mark: MarkInput
  readonly answer: MarkAnswer
}

/** The marks of an entry of the outbox. */
export function marksOf(entry: Pick<Kept, 'variables'>): readonly MarkInput[] {
  return (entry.variables as MarkAttendanceVariables).input.marks
}

export const keyOf = ({ participantId, slotId, onDate }: Place & { participantId: string }) =>
  `${participantId} ${slotId} ${onDate}`

/** Whether something of an answer is left to tell. */
export function isToTell({ markAttendance }: MarkAttendanceAnswer): boolean {
  return markAttendance.some(({ fate }) => fate === 'CONFLICT' || fate === 'REFUSED')
}

/** Each mark with what it was answered with. */
export function answeredMarks(kept: Pick<Kept, 'variables'>, answer: MarkAttendanceAnswer): Sent[] {
  const answers = new Map(answer.markAttendance.map(each => [each.id, each]))
  return marksOf(kept).flatMap(mark => {
    const found = answers.get(mark.id)
    return found ? [{ mark, answer: found }] : []
  })
}

/** The lines of a register, in its order. */
export function linesOf(
  people: readonly Person[],
  place: Place,
  outbox: readonly Kept[],
  answered: ReadonlyMap<string, Answered>,
  savedAt: number,
): Line[] {
  const mine = outbox.filter(({ operation }) => operation === 'markAttendance')
  return people.map(person => {
    const key = keyOf({ ...place, participantId: person.participantId })
    const known = answered.get(key)
    const entry = known && known.at > savedAt ? known.entry : person.entry
    const waiting = mine
      .filter(({ state }) => state === 'waiting')
      .flatMap(marksOf)
      .filter(mark => keyOf(mark) === key)
      .at(-1)
    return {
      person,
      entry,
      value: waiting ? valueIn(waiting) : entry,
      sees: waiting?.id ?? entry?.id ?? null,
      unsent: waiting !== undefined,
      choices: mine.flatMap(kept => choicesOf(kept, key)),
    }
  })
}

/** Of how many of a lesson something is recorded, as far as this device knows more than the server said. */
export function countOf(
  place: Place,
  { people, recorded }: { readonly people: number; readonly recorded: number },
  outbox: readonly Kept[],
  answered: ReadonlyMap<string, Answered>,
  savedAt: number,
): number {
  const waiting = outbox
    .filter(({ operation, state }) => operation === 'markAttendance' && state === 'waiting')
    .flatMap(marksOf)
    .filter(({ slotId, onDate }) => slotId === place.slotId && onDate === place.onDate)
  const told = [...answered]
    .filter(([key, { at }]) => at > savedAt && key.endsWith(`${place.slotId} ${place.onDate}`))
    .map(([key]) => key)
  const known = new Set([...waiting.map(keyOf), ...told])
  return Math.min(people, Math.max(recorded, known.size))
}

function choicesOf(kept: Kept, key: string): Choice[] {
  if (kept.state === 'refused') {
    return marksOf(kept)
      .filter(mark => keyOf(mark) === key)
      .map(mine => ({ is: 'refused', key: kept.key, mine, code: kept.refusal?.code ?? '' }))
  }
  if (kept.state !== 'answered') return []
  return answeredMarks(kept, kept.answer as MarkAttendanceAnswer)
    .filter(({ mark }) => keyOf(mark) === key)
    .flatMap(({ mark, answer }): Choice[] => {
      if (answer.fate === 'CONFLICT' && answer.entry) {
        return [{ is: 'conflict', key: kept.key, mine: mark, theirs: answer.entry }]
      }
      if (answer.fate === 'REFUSED') {
        return [{ is: 'refused', key: kept.key, mine: mark, code: answer.code ?? '' }]
      }
      return []
    })
}

export function valueIn({ mark, lateMinutes }: MarkInput): Value {
  return { mark, lateMinutes: lateMinutes ?? null }
}

/** Whether anything can be recorded of somebody. */
export const isOpen = ({ person }: Line) => !person.locked

/** Those whom "all present" sets: not recorded, nothing reported, not off. */
export function forAllPresent(lines: readonly Line[]): readonly Line[] {
  return lines.filter(line => {
    const { reported, off, valid } = line.person
    return isOpen(line) && line.value === null && !reported && !off && valid === null
  })
}

/** The marks to send for some lines; `id` makes a key for each. */
export function marksFor(
  lines: readonly Line[],
  place: Place,
  value: Value,
  id: () => string,
): MarkInput[] {
  return lines.map(({ person, sees }) => ({
    id: id(),
    participantId: person.participantId,
    slotId: place.slotId,
    onDate: place.onDate,
    mark: value.mark,
    lateMinutes: value.lateMinutes,
    sees,
  }))
}

/** What somebody says who has seen what the other recorded, and stays with their own. */
export function againstTheirs(
  { mine, theirs }: { mine: MarkInput; theirs: Entry },
  id: string,
): MarkInput {
  return { ...mine, id, sees: theirs.id }
}

export const same = (one: Value | null, other: Value | null) =>
  one?.mark === other?.mark && (one?.lateMinutes ?? null) === (other?.lateMinutes ?? null)

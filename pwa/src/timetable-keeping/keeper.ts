/**
 * What is being done to a timetable: moves that are not saved, what they would come to, and what can be undone.
 *
 * One for the screen. All of it lives in memory alone, as what staff see of others does.
 */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals'
import { type Problem, Refusal } from '../graphql/problems'
import { uuid7 } from '../offline/uuid7'
import type { Clash, KnownLesson, Slot } from './model'
import { insisted, type Move, moved, renewed, type Step } from './moves'
import { changesOf, type Keys, keysBy, type Op, whoseIs } from './ops'
import { clashesOf, find, send } from './send'
import { type Back, backOf, isStill, opBack } from './undo'

/** There is something to read before it is saved; its words are `refused-timetable-look-at-clashes`. */
export const LOOK = 'timetable.look-at-clashes'
const CHANGED = 'kit.changed-meanwhile'
/** It cannot be undone any more; `refused-timetable-cannot-undo`. */
const LOST = 'timetable.cannot-undo'

/** What was saved together, in words, and what undoes it. */
interface Saved {
  readonly label: string
  readonly backs: readonly Back[]
}

export interface Keeper {
  readonly moves: ReadonlySignal<readonly Move[]>
  /** The moves as operations. */
  readonly changes: ReadonlySignal<readonly Op[]>
  /** From which day moves hold. */
  readonly from: ReadonlySignal<string>
  readonly saving: ReadonlySignal<boolean>
  /** Something is on its way to the server, of moves or of a form. */
  readonly busy: ReadonlySignal<boolean>
  readonly problem: ReadonlySignal<Problem | null>
  /** What undoing would undo, in words; null: nothing. */
  readonly undoes: ReadonlySignal<string | null>
  /** What was done last, in words, for whoever hears the screen. */
  readonly said: ReadonlySignal<string>
  /** What saving has met that nobody had read. */
  readonly met: ReadonlySignal<readonly Clash[]>
  readonly keys: Keys
  readonly holdFrom: (day: string) => void
  /** Move a lesson's slot by a step; steps of one gesture are undone together. */
  readonly step: (lesson: KnownLesson, step: Step, lastWeekday: number, gesture: string) => void
  readonly drop: (slotId: string) => void
  readonly discard: () => void
  /** The grid was answered anew. */
  readonly renew: (slots: readonly Slot[]) => void
  /** What somebody else has moved meanwhile lies as one has it oneself all the same. */
  readonly insist: (slotId: string) => void
  /** Save some operations in order, unless they clash with more than was read. */
  readonly save: (ops: readonly Op[], read: readonly Clash[] | null, label: string) => Promise<void>
  readonly saveMoves: (read: readonly Clash[] | null) => Promise<void>
  readonly undo: () => Promise<void>
}

interface Words {
  /** A move in words. */
  readonly move: (move: Move) => string
  readonly undone: (label: string) => string
  readonly saved: (label: string) => string
}

export interface Surroundings {
  readonly words: Words
  readonly today: () => string
  /** Ask for the grid anew; resolves when the fresh one is there. */
  readonly refresh: () => Promise<void>
}

export function createKeeper(from: string, around: Surroundings): Keeper {
  const keys = keysBy(uuid7)
  const moves = signal<readonly Move[]>([])
  const before = signal<readonly { gesture: string; moves: readonly Move[] }[]>([])
  const day = signal(from)
  const done = signal<readonly Saved[]>([])
  const saving = signal(false)
  const busy = signal(false)
  const problem = signal<Problem | null>(null)
  const said = signal('')
  const met = signal<readonly Clash[]>([])

  const changes = computed(() => changesOf(moves.value, day.value, keys))
  const undoes = computed(() => {
    const last = moves.value.at(-1)
    if (before.value.length > 0 && last) return around.words.move(last)
    return done.value.at(-1)?.label ?? null
  })

  const put = (next: readonly Move[]) =>
    batch(() => {
      moves.value = next
      problem.value = null
      met.value = []
      if (next.length === 0) before.value = []
    })

  const save: Keeper['save'] = async (...given) => {
    busy.value = true
    try {
      await saveAll(...given)
    } finally {
      busy.value = false
    }
  }

  const saveAll: Keeper['save'] = async (ops, read, label) => {
    // Together they may not clash where each by itself would: they are looked at as one.
    const together = ops.filter(({ kind }) => kind === 'change').length > 1
    const found = together ? await clashesOf(ops) : []
    met.value = isNews(found, read) ? found : []
    if (met.value.length > 0) throw new Refusal(LOOK, {}, false, null)
    const backs: Back[] = []
    const lain = new Set<string>()
    try {
      for (const op of ops) {
        const turned = await send(op, read !== null || (together && op.kind === 'change'))
        met.value = turned
        if (turned.length > 0) throw new Refusal(LOOK, {}, false, null)
        // What was done last is undone first.
        backs.unshift(backOf(op, around.today()))
        if (op.kind !== 'add') lain.add(op.was.id)
      }
      said.value = around.words.saved(label)
    } finally {
      // What was moved lies where it was moved to, until the grid says so itself.
      await around.refresh()
      batch(() => {
        if (backs.length > 0) done.value = [...done.peek(), { label, backs }]
        moves.value = moves.peek().filter(({ slot }) => !lain.has(slot.id))
        if (moves.peek().length === 0) before.value = []
      })
    }
  }

  /** Do something slow, once at a time; what stands in its way is shown. */
  const attempt = async (work: () => Promise<void>) => {
    if (saving.peek()) return
    batch(() => {
      saving.value = true
      problem.value = null
    })
    try {
      await work()
    } catch (caught) {
      if (caught instanceof Refusal && caught.code === CHANGED) await lookAgain()
      problem.value = caught as Problem
    } finally {
      saving.value = false
    }
  }

  /** Somebody else was at it: the moves go on from what is there now, and what both moved is asked. */
  const lookAgain = async () => {
    for (const { slot, lesson } of moves.peek()) {
      const now = await find({ ids: [slot.id], from: day.peek() }, whoseIs(lesson))
      if (now) put(renewed(moves.peek(), [now]))
      else put(moves.peek().filter(each => each.slot.id !== slot.id))
    }
  }

  const undoSaved = async () => {
    const last = done.peek().at(-1)
    if (!last) return
    let left = last.backs
    try {
      for (const back of last.backs) {
        const now = 'trace' in back ? await find(back.trace, back.whose) : null
        const op = opBack(back, now, keys)
        if (!op || ('trace' in back && now && !isStill(now, back.trace)))
          throw new Refusal(LOST, {}, false, null)
        // What was there before is put back as it was, with whatever it clashed with.
        await send(op, true)
        left = left.slice(1)
      }
      said.value = around.words.undone(last.label)
    } catch (caught) {
      // A plain no stays a no: what cannot be undone stands in the way of nothing that was done before.
      if (caught instanceof Refusal) left = []
      throw caught
    } finally {
      const others = done.peek().slice(0, -1)
      done.value = left.length > 0 ? [...others, { ...last, backs: left }] : others
      await around.refresh()
    }
  }

  return {
    moves,
    changes,
    from: day,
    saving,
    busy,
    problem,
    undoes,
    said,
    met,
    keys,
    save,
    holdFrom: to => {
      day.value = to
    },
    step: (lesson, step, lastWeekday, gesture) => {
      if (busy.peek()) return
      const next = moved(moves.peek(), lesson, step, lastWeekday)
      if (before.peek().at(-1)?.gesture !== gesture) {
        before.value = [...before.peek(), { gesture, moves: moves.peek() }]
      }
      put(next)
    },
    drop: id => put(moves.peek().filter(({ slot }) => slot.id !== id)),
    discard: () => put([]),
    renew: slots => {
      const next = renewed(moves.peek(), slots)
      const isNew =
        next.length !== moves.peek().length || next.some((m, at) => m !== moves.peek()[at])
      if (isNew) moves.value = next
    },
    insist: id => put(insisted(moves.peek(), id)),
    saveMoves: read => {
      const last = moves.peek().at(-1)
      return last
        ? attempt(() => save(changes.peek(), read, around.words.move(last)))
        : Promise.resolve()
    },
    undo: async () => {
      const step = before.peek().at(-1)
      if (!step) return attempt(undoSaved)
      const label = undoes.peek() ?? ''
      batch(() => {
        before.value = before.peek().slice(0, -1)
        put(step.moves)
      })
      said.value = around.words.undone(label)
    },
  }
}

/** Whether there is more to read than was read. */
export function isNews(found: readonly Clash[], read: readonly Clash[] | null): boolean {
  const known = new Set((read ?? []).map(keyOfClash))
  return found.some(each => !known.has(keyOfClash(each)))
}

export function keyOfClash({
  kind,
  on,
  starts,
  owner,
  otherStarts,
  place,
  teacher,
}: Clash): string {
  return JSON.stringify([kind, on, starts, owner, otherStarts, place, teacher])
}

/** All of several lists, each once. */
export function together(...lists: readonly (readonly Clash[])[]): readonly Clash[] {
  return [...new Map(lists.flat().map(each => [keyOfClash(each), each])).values()]
}

/**
 * What somebody told without network: kept on the phone until the server has answered, each wish once.
 *
 * A feature puts a mutation in, and reads in `entries` what became of it:
 *
 *     await outbox.put('reportAbsence', { input: { id: uuid7(), ... } }, { subject: participantId })
 *
 * - The variables carry the key that the server knows the wish by: whatever is sent twice has one effect.
 * - It is on the disk when `put` resolves. It is sent at once, when the network comes back, when the
 *   screen is seen again, when the app starts, and again after a while: by one window at a time.
 * - Wishes about one subject are sent in the order in which they were made, and none overtakes another.
 * - An entry leaves only on a definite answer. `receive` says for an operation what is left to tell of its
 *   answer; where nothing is, the entry goes. Refusals, and answers of which there is something to tell,
 *   stay as `answered` or `refused` until the feature has shown them and calls `read`.
 * - No network, a server that is out of order or busy, and a session that has ended are no answers.
 * - An entry is its author's: it is sent while that account is signed in, and never as another.
 * - Signing out removes the whole database: whoever does it is asked first (`unsent`, and `app/leaving`).
 *
 * Fetched after the first screen (`import('../offline/outbox')` of `app/outbox.ts`), never with it.
 */
import { type ReadonlySignal, signal } from '@preact/signals'
import type { AnswerTo, Mutation, Variables } from '../../graphql/client'
import { Fault, NoNetwork, Refusal } from '../../graphql/problems'

/** One wish, as it is kept. */
export interface Entry {
  readonly account: string
  readonly operation: Mutation
  /** What the server knows the operation by, of the version of the app that it was told to. */
  readonly document: string
  readonly variables: unknown
  /** What it is about: wishes about one thing keep their order. */
  readonly subject: string
  /** Milliseconds since 1970, by the phone's clock, when it was told. */
  readonly toldAt: number
  readonly state: 'waiting' | 'answered' | 'refused'
  /** What the server answered, where something of it is to be told. */
  readonly answer?: unknown
  /** Why the server said no: a code that is worded under `refused-<code>`. */
  readonly refusal?: Told
}

export interface Told {
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}

export type Kept = Entry & { readonly key: number }

/** Where entries lie. */
export interface Box {
  /** All, in the order in which they were added; what cannot be read now has neither operation nor more. */
  readonly all: () => Promise<Kept[]>
  readonly add: (entry: Entry) => Promise<number>
  readonly change: (entry: Kept) => Promise<void>
  readonly drop: (keys: readonly number[]) => Promise<void>
}

/** What the outbox is given: a test gives it others. */
export interface Surroundings {
  readonly box: Box
  readonly document: (operation: Mutation) => string | null
  readonly send: (document: string, variables: unknown, account: string) => Promise<unknown>
  /** Who is signed in, and may send; null: nobody. */
  readonly account: () => string | null
  /** Do something while no other window does. */
  readonly alone: (work: () => Promise<void>) => Promise<void>
  /** Call after some milliseconds, instead of what was to be called before. */
  readonly later: (milliseconds: number, work: () => void) => void
  readonly now: () => number
  /** Tell the other windows that something has changed. */
  readonly tellOthers: () => void
}

export interface Outbox {
  /** What the one who is signed in has told and what is left to tell them, oldest first. */
  readonly entries: ReadonlySignal<readonly Kept[]>
  /** Keep a wish, then send it; resolved when it is kept. Throws where the browser keeps nothing. */
  readonly put: <Name extends Mutation>(
    operation: Name,
    variables: Variables<Name>,
    about: { readonly subject: string },
  ) => Promise<void>
  /** Send what waits. Resolved when nothing more can be sent now. */
  readonly flush: () => Promise<void>
  /** Somebody has read what became of them. */
  readonly read: (keys: readonly number[]) => Promise<void>
  /** Whether something of an answer is left to tell; without it, everything is. */
  readonly receive: <Name extends Mutation>(
    operation: Name,
    isToTell: (answer: AnswerTo<Name>, told: Kept) => boolean,
  ) => void
  /** How many wait on this machine: one's own, and those of others who used it. */
  readonly unsent: () => Promise<{ own: number; others: number }>
  /** Look at the box anew: another window has changed it, or somebody else is signed in. */
  readonly look: () => Promise<void>
}

/** Milliseconds until it is tried again: doubled each time, up to five minutes. */
const SOON = 5_000
const AT_MOST = 300_000
/** It was not understood and will not be: a request that is wrong, not one that came to the wrong place. */
const NOT_UNDERSTOOD = ['400', '413', '422']
/** The session has ended: whoever signs in again sends it. */
const SIGNED_OUT = ['accounts.signed-out', 'accounts.second-factor', 'accounts.unknown-device']

type Outcome = { answer: unknown } | { refusal: Told } | { again: number | null; alone: boolean }

export function makeOutbox(given: Surroundings): Outbox {
  const { box } = given
  const entries = signal<readonly Kept[]>([])
  const receivers = new Map<Mutation, (answer: never, told: Kept) => boolean>()
  let wait = SOON
  let running: Promise<void> | null = null
  let asked = false

  const look = async () => {
    const account = given.account()
    const all = await box.all().catch(() => [])
    entries.value = all.filter(entry => entry.operation && entry.account === account)
  }

  const changed = async () => {
    await look()
    given.tellOthers()
  }

  const settle = async (entry: Kept, outcome: { answer: unknown } | { refusal: Told }) => {
    if ('refusal' in outcome) await box.change({ ...entry, state: 'refused', ...outcome })
    else if (isToTell(entry, outcome.answer)) {
      await box.change({ ...entry, state: 'answered', ...outcome })
    } else await box.drop([entry.key])
  }

  const isToTell = (told: Kept, answer: unknown) =>
    receivers.get(told.operation)?.(answer as never, told) ?? true

  /** One round: all that wait, but for what stands behind something that must be tried again. */
  const round = async () => {
    const held = new Set<string>()
    let next = Number.POSITIVE_INFINITY
    for (;;) {
      const account = given.account()
      if (account === null) return
      // Read anew each time: what was put meanwhile belongs to this round, too.
      const entry = (await box.all()).find(
        each =>
          each.operation &&
          each.account === account &&
          each.state === 'waiting' &&
          !held.has(each.subject),
      )
      if (!entry) break
      const outcome = await sent(entry)
      if ('again' in outcome) {
        held.add(entry.subject)
        const pause = outcome.again ?? wait
        next = Math.min(next, pause)
        // Nobody answers the next one either.
        if (!outcome.alone) break
      } else {
        wait = SOON
        await settle(entry, outcome)
        await changed()
      }
    }
    if (next < Number.POSITIVE_INFINITY) {
      given.later(next, () => void flush())
      wait = Math.min(wait * 2, AT_MOST)
    }
  }

  const sent = async (entry: Kept): Promise<Outcome> => {
    try {
      return { answer: await given.send(entry.document, entry.variables, entry.account) }
    } catch (problem) {
      return outcomeOf(problem, given.now())
    }
  }

  const flush = (): Promise<void> => {
    asked = true
    running ??= given
      .alone(async () => {
        while (asked) {
          asked = false
          await round()
        }
      })
      .catch(() => {})
      .finally(() => {
        running = null
        if (asked) void flush()
      })
    return running
  }

  return {
    entries,
    look,
    flush,
    put: async (operation, variables, { subject }) => {
      const account = given.account()
      if (account === null) throw new Error('nobody is signed in')
      const document = given.document(operation)
      if (document === null) throw new Error(`${operation} is not learnt yet`)
      const told = { account, operation, document, variables, subject, toldAt: given.now() }
      await box.add({ ...told, state: 'waiting' })
      await changed()
      wait = SOON
      void flush()
    },
    read: async keys => {
      await box.drop(keys)
      await changed()
    },
    receive: (operation, isToTell) => {
      receivers.set(operation, isToTell)
      void box
        .all()
        .then(all =>
          all.filter(
            each =>
              each.operation === operation &&
              each.state === 'answered' &&
              !isToTell(each.answer as never, each),
          ),
        )
        .then(silent => (silent.length > 0 ? box.drop(silent.map(({ key }) => key)) : undefined))
        .then(look)
        .catch(() => {})
    },
    unsent: async () => {
      const account = given.account()
      const waiting = (await box.all().catch(() => [])).filter(({ state }) => state === 'waiting')
      const own = waiting.filter(entry => entry.account === account).length
      return { own, others: waiting.length - own }
    },
  }
}

/** What came of a try: a definite answer, or when to try again. */
export function outcomeOf(problem: unknown, now: number): Outcome {
  if (problem instanceof Refusal) {
    const { code, params, retryable, notBefore } = problem
    if (SIGNED_OUT.includes(code)) return { again: null, alone: false }
    if (!retryable) return { refusal: { code, params } }
    const pause = notBefore ? Math.max(0, Date.parse(notBefore) - now) : null
    return { again: pause, alone: true }
  }
  if (problem instanceof Fault && NOT_UNDERSTOOD.includes(problem.message)) {
    return { refusal: { code: 'kit.internal', params: {} } }
  }
  return { again: null, alone: !(problem instanceof NoNetwork) }
}

/**
 * Answers that outlive the network: the stored one at once, then the fresh one.
 *
 * Each is a signal, so that a screen shows what there is and changes by itself.
 */
import { type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { type AnswerTo, ask, idOf, type Query, type Variables } from '../graphql/client'
import { NoNetwork, type Problem } from '../graphql/problems'
import { keep, kept } from './kept'

export interface Answer<Data> {
  readonly data: Data | null
  /** When the server last confirmed the data, milliseconds since 1970. */
  readonly savedAt: number | null
  readonly asking: boolean
  readonly problem: Problem | null
}

/** Whether the last question reached nobody. */
export const offline = signal(false)

/** When the answer on screen was last confirmed. */
export const lastSaved = signal<number | null>(null)

const UNASKED: Answer<never> = { data: null, savedAt: null, asking: true, problem: null }
const FRESH = 20_000

interface Live {
  readonly state: Signal<Answer<unknown>>
  readonly refresh: (anew?: boolean) => Promise<void>
  watched: boolean
}

const live = new Map<string, Live>()

/** Counts how often something was said to have changed: what was asked before that is not fresh. */
let changes = 0

/** Counts how often all was forgotten. What was asked before that is neither shown nor kept. */
let generation = 0

/**
 * Answer a query. A screen that begins to watch it refreshes what is older than a moment.
 *
 * @param unkept it lives in memory alone.
 */
export function answer<Name extends Query>(
  name: Name,
  variables: Variables<Name>,
  unkept = false,
): ReadonlySignal<Answer<AnswerTo<Name>>> {
  return find(name, variables, unkept).state as ReadonlySignal<Answer<AnswerTo<Name>>>
}

function find<Name extends Query>(name: Name, variables: Variables<Name>, unkept = false): Live {
  const key = `${idOf(name)} ${JSON.stringify(variables)}`
  let found = live.get(key)
  if (!found) {
    found = start(key, name, variables, unkept)
    live.set(key, found)
  }
  return found
}

/** Fetch an answer that nobody looks at yet, so that it can be read without network later. */
export function prepare<Name extends Query>(name: Name, variables: Variables<Name>): Promise<void> {
  return find(name, variables).refresh()
}

/** Ask again, however fresh it is: what was just told has changed it. */
export function askAnew<Name extends Query>(name: Name, variables: Variables<Name>): Promise<void> {
  return find(name, variables).refresh(true)
}

/** Ask again for what is on screen: on return to the app, on reaching a network, on "try again". */
export async function refresh(anew = false): Promise<void> {
  const onScreen = [...live.values()].filter(each => each.watched)
  await Promise.all(onScreen.map(each => each.refresh(anew)))
}

/** Ask again, however fresh: somebody else has changed something. */
export function look(): Promise<void> {
  changes += 1
  return refresh(true)
}

/** Forget all answers in memory, and those on their way, as when the phone locks. */
export function forget(): void {
  generation += 1
  live.clear()
  lastSaved.value = null
}

function start<Name extends Query>(
  key: string,
  name: Name,
  variables: Variables<Name>,
  unkept: boolean,
): Live {
  const state: Signal<Answer<unknown>> = signal(UNASKED as Answer<unknown>, {
    watched: () => {
      found.watched = true
      void found.refresh()
    },
    unwatched: () => {
      found.watched = false
    },
  })
  let etag: string | null = null
  let opened = false
  let seen = changes
  let pending: Promise<void> | null = null
  const born = generation
  const isForgotten = () => born !== generation

  const show = (next: Partial<Answer<unknown>>) => {
    if (isForgotten()) return
    state.value = { ...state.peek(), ...next }
    if (state.peek().savedAt) lastSaved.value = state.peek().savedAt
  }

  const readStored = async () => {
    opened = true
    const before = await kept(key).catch(() => undefined)
    if (!before) return
    etag = before.etag
    show({ data: before.data, savedAt: before.savedAt })
  }

  const fetchIt = async () => {
    seen = changes
    show({ asking: true, problem: null })
    try {
      const fetched = await ask(name, variables, etag)
      if (isForgotten()) return
      const data = fetched.data ?? state.peek().data
      const savedAt = Date.now()
      etag = fetched.etag
      offline.value = false
      show({ data, savedAt, asking: false })
      if (!unkept) await keep(key, { data, etag, savedAt }).catch(() => {})
    } catch (problem) {
      offline.value = problem instanceof NoNetwork
      show({ asking: false, problem: problem as Problem })
    }
  }

  const once = async (anew: boolean) => {
    if (!opened) await readStored()
    else if (!anew && seen === changes && isFresh(state.peek())) return
    if (!isForgotten()) await fetchIt()
  }

  const found: Live = {
    state,
    watched: false,
    refresh: async (anew = false) => {
      // What is on its way may have been answered before.
      if (anew) await pending
      pending ??= once(anew).finally(() => {
        pending = null
      })
      return pending
    },
  }
  return found
}

function isFresh({ savedAt, problem }: Answer<unknown>): boolean {
  return !problem && savedAt !== null && Date.now() - savedAt < FRESH
}

/**
 * What is typed into a form and not saved yet: the server keeps it, and the machine only until the server has it.
 *
 * Until then it lives in the tab, where it outlives the form, as when the session ends by idleness without
 * network, and at every pause on the machine's disk (`here.ts`), where it outlives the tab. The tab warns
 * before it is closed all the same: whoever signs out takes what lies on the disk along.
 */
import { type ReadonlySignal, signal } from '@preact/signals'
import { NoNetwork, type Problem } from '../../graphql/problems'
import { here, type Machine } from './here'
import { type DraftServer, server } from './server'

export interface Draft {
  readonly content: string
  /** ISO instant; null: the server has not got it yet. */
  readonly savedAt: string | null
}

/** How safe what is typed is. */
export type Safety =
  | { readonly is: 'nothing' }
  | { readonly is: 'waiting' }
  | { readonly is: 'kept'; readonly at: string }
  | { readonly is: 'unkept'; readonly why: Problem }

export interface Keeper {
  readonly safety: ReadonlySignal<Safety>
  /** What was kept the last time; null: nothing. Throws a Problem where nobody can tell. */
  readonly open: () => Promise<Draft | null>
  /** Keep it, when the typing pauses. */
  readonly keep: (content: string) => void
  /** It is saved, or not wanted any more. */
  readonly drop: () => void
  /** Send at once what waits. */
  readonly flush: () => Promise<void>
}

const PAUSE = 800
const AGAIN = 10_000

/** What the server has not heard of yet, by form and subject; null: it must forget. */
const unsent = new Map<string, string | null>()
const keepers = new Map<string, Keeper>()

/** Keep what is typed into a form about a subject: one keeper for each, as long as the tab lives. */
export function keeperOf(
  form: string,
  subject: string | null,
  by: DraftServer = server,
  on: Machine = here,
): Keeper {
  const key = `${form} ${subject ?? ''}`
  const found = keepers.get(key) ?? makeKeeper(key, form, subject, by, on)
  keepers.set(key, found)
  return found
}

/** Whether closing the tab now would lose words. */
export function isAnythingUnkept(): boolean {
  return [...unsent.values()].some(content => content !== null)
}

/** Send all that waits; answers whether the server has it all. */
export async function settle(): Promise<boolean> {
  await Promise.all([...keepers.values()].map(keeper => keeper.flush()))
  return !isAnythingUnkept()
}

function makeKeeper(
  key: string,
  form: string,
  subject: string | null,
  by: DraftServer,
  on: Machine,
): Keeper {
  const safety = signal<Safety>({ is: 'nothing' })
  let timer: ReturnType<typeof setTimeout> | undefined
  let busy: Promise<void> | null = null
  /** What stands in the form, whoever has it by now. */
  let typed: string | null = null

  // One person, two windows: what the other window saved or threw away took this one's draft along.
  on.hearDropped(key, () => {
    if (typed === null || unsent.has(key)) return
    tell(typed)
    wait(PAUSE)
  })

  const wait = (milliseconds: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), milliseconds)
  }

  const tell = (content: string | null) => {
    typed = content
    unsent.set(key, content)
    warnBeforeClosing()
    safety.value = content === null ? { is: 'nothing' } : { is: 'waiting' }
  }

  const sendAll = async () => {
    for (let content = unsent.get(key); content !== undefined; content = unsent.get(key)) {
      // The server may be long in answering, and the tab may be gone before it does.
      if (content !== null) on.keep(key, content)
      else on.drop(key)
      try {
        const at = await (content === null
          ? by.drop(form, subject)
          : by.keep(form, subject, content))
        if (content === null) on.tellDropped(key)
        else on.drop(key, content)
        // Something newer may have been typed meanwhile: then that goes next.
        if (unsent.get(key) !== content) continue
        unsent.delete(key)
        warnBeforeClosing()
        if (at) safety.value = { is: 'kept', at }
      } catch (problem) {
        if (unsent.get(key) !== null) safety.value = { is: 'unkept', why: problem as Problem }
        if (problem instanceof NoNetwork) wait(AGAIN)
        return
      }
    }
  }

  const flush = () => {
    clearTimeout(timer)
    busy ??= sendAll().finally(() => {
      busy = null
    })
    return busy
  }

  return {
    safety,
    flush,
    open: async () => {
      const content = unsent.get(key)
      if (content === null) return null
      if (content !== undefined) {
        void flush()
        return { content, savedAt: null }
      }
      const left = await on.read(key)
      const draft = await by.read(form, subject).catch((problem: unknown) => {
        if (left) return null
        throw problem
      })
      // A tab that is gone left it here. What was typed later, on another machine, is the newer.
      if (left && !(draft && Date.parse(draft.savedAt) > left.typedAt)) {
        tell(left.content)
        void flush()
        return { content: left.content, savedAt: null }
      }
      typed = draft?.content ?? null
      safety.value = draft ? { is: 'kept', at: draft.savedAt } : { is: 'nothing' }
      return draft
    },
    keep: content => {
      tell(content)
      wait(PAUSE)
    },
    drop: () => {
      tell(null)
      void flush()
    },
  }
}

let warning = false

function warnBeforeClosing(): void {
  const needed = isAnythingUnkept()
  if (needed === warning) return
  warning = needed
  // Listening costs the browser's quick way back, so nobody listens without need.
  if (needed) addEventListener('beforeunload', warn)
  else removeEventListener('beforeunload', warn)
}

function warn(event: BeforeUnloadEvent): void {
  event.preventDefault()
}

/** The page may be closed after this without another word. */
export function followLeaving(): () => void {
  const look = () => document.visibilityState === 'hidden' && void settle()
  const go = () => void settle()
  document.addEventListener('visibilitychange', look)
  addEventListener('pagehide', go)
  addEventListener('online', go)
  return () => {
    document.removeEventListener('visibilitychange', look)
    removeEventListener('pagehide', go)
    removeEventListener('online', go)
  }
}

/**
 * One plan, several who write in it at once: each field goes to the server by itself, and no word is lost.
 *
 * A field is sent when the typing pauses, with the text that its author had before them. Where somebody
 * else's stands there by then, both are shown and a person chooses. Without network what is typed waits
 * here, and with the keeper; it is sent under the same wish until the server has answered.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals'
import { type Problem, Refusal } from '../graphql/problems'
import type { ChangedPart } from '../graphql/types'
import { uuid7 } from '../offline/uuid7'

/** Words, a code, a date, digits; null: nothing is said. */
export type FieldText = string | null

export interface FieldAt {
  readonly part: ChangedPart
  /** The goal or the measure; null: the plan itself. */
  readonly partId: string | null
  readonly field: string
}

/** What is typed into a field and not on the server yet. */
export interface Edit {
  readonly at: FieldAt
  /** What stood there when the typing began. */
  readonly before: FieldText
  readonly after: FieldText
  readonly wish: string
  /** What was sent and never answered: where it stands in the plan, it did arrive. */
  readonly sent: readonly FieldText[]
  /** `gone`: the goal or the measure was taken out meanwhile, and nothing can be written there any more. */
  readonly is: 'typed' | 'sending' | 'arrived' | 'waiting' | 'clash' | 'refused' | 'gone'
  /** What somebody else has put there meanwhile: in a clash. */
  readonly theirs: FieldText
  readonly problem: Problem | null
}

export interface Sending {
  readonly at: FieldAt
  readonly before: FieldText
  readonly after: FieldText
}

export interface Given {
  readonly send: (edit: Sending, wish: string) => Promise<unknown>
  /** Ask for the meeting anew; `see` is called with what it says. */
  readonly look: () => Promise<void>
  /** Keep what is typed and not sent, so that it outlives the window; null: there is nothing. */
  readonly keep: (content: string | null) => void
  /** Milliseconds of rest after which a field is sent. */
  readonly pause?: number
}

const PAUSE = 900
const AGAIN = 5_000
const CHANGED = 'kit.changed-meanwhile'
/** What only a person can settle. */
const ASKING: readonly Edit['is'][] = ['clash', 'refused', 'gone']

export interface Together {
  readonly edits: ReadonlySignal<ReadonlyMap<string, Edit>>
  /** What others have changed, and nobody has touched here since. */
  readonly news: ReadonlySignal<ReadonlySet<string>>
  readonly state: ReadonlySignal<'kept' | 'sending' | 'waiting' | 'asking'>
  /** What stands in a field here: what is typed, else what the server says. */
  readonly valueOf: (key: string) => FieldText
  readonly type: (at: FieldAt, after: FieldText) => void
  /** Something is typed there that says nothing yet, and its author has gone on; or no longer so. */
  readonly halve: (at: FieldAt, isHalf: boolean) => void
  /** Send a field at once: it is left, or chosen from a list. */
  readonly leave: (at: FieldAt) => void
  readonly choose: (at: FieldAt, side: 'mine' | 'theirs') => void
  /** Let go of what was typed where nothing can be written any more. */
  readonly discard: (at: FieldAt) => void
  /** Take in what the server says of all fields. */
  readonly see: (fields: ReadonlyMap<string, FieldText>) => void
  /** Send all that waits; answers whether the server has it all. */
  readonly flush: () => Promise<boolean>
  readonly take: (kept: string) => void
  /** Begin nothing more. What is on its way goes on; what was kept last is for whoever opens it next. */
  readonly close: () => void
}

export function keyOf({ part, partId, field }: FieldAt): string {
  return `${part} ${partId ?? ''} ${field}`
}

/** The field on the page. */
export function fieldId(at: FieldAt): string {
  return `live-${keyOf(at).replaceAll(/\s+/g, '-')}`
}

/** A text as the server keeps it: the spaces and breaks around it are only here, while somebody types. */
const said = (text: FieldText): FieldText => text?.trim() || null

const isThere = ({ is }: Edit) => is === 'arrived'

export function editTogether(given: Given): Together {
  const { pause = PAUSE } = given
  const server = signal<ReadonlyMap<string, FieldText>>(new Map())
  const edits = signal<ReadonlyMap<string, Edit>>(new Map())
  const news = signal<ReadonlySet<string>>(new Set())
  /** Where something stands that says nothing yet. */
  const halves = signal<ReadonlySet<string>>(new Set())
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  const running = new Map<string, Promise<void>>()
  let retry: ReturnType<typeof setTimeout> | undefined
  let seen = false
  /** Somebody else has the words by now: nothing is begun any more, and nothing is kept over theirs. */
  let closed = false

  const put = (key: string, edit: Edit | null) => {
    const next = new Map(edits.peek())
    if (edit) next.set(key, edit)
    else next.delete(key)
    edits.value = next
    if (closed) return
    const open = [...next.values()].filter(({ is }) => is !== 'arrived')
    given.keep(open.length > 0 ? JSON.stringify(open.map(({ problem: _, ...each }) => each)) : null)
  }

  /** The server says the same; what stands around it stays in the field until that is left. */
  const settle = (key: string, edit: Edit) => {
    if (edit.after === said(edit.after)) put(key, null)
    else if (edit.is !== 'arrived')
      put(key, { ...edit, is: 'arrived', theirs: null, problem: null })
  }

  const change = (key: string, more: Partial<Edit>) => {
    const edit = edits.peek().get(key)
    if (edit) put(key, { ...edit, ...more })
  }

  const wait = (key: string, milliseconds: number) => {
    clearTimeout(timers.get(key))
    if (closed) return
    timers.set(
      key,
      setTimeout(() => void sendNow(key), milliseconds),
    )
  }

  const sendNow = (key: string): Promise<void> => {
    clearTimeout(timers.get(key))
    const before = running.get(key)
    if (before) return before.then(() => sendNow(key))
    const work = send(key).finally(() => running.delete(key))
    running.set(key, work)
    return work
  }

  const send = async (key: string): Promise<void> => {
    const edit = edits.peek().get(key)
    if (!edit || !(edit.is === 'typed' || edit.is === 'waiting')) return
    const { at, before, after, wish } = edit
    if (said(after) === said(before) && edit.sent.length === 0) return settle(key, edit)
    put(key, { ...edit, is: 'sending', sent: [...edit.sent, after] })
    try {
      await given.send({ at, before, after }, wish)
      const now = edits.peek().get(key)
      // What was typed since goes on from what the server has by now.
      if (now && now.after !== after) {
        put(key, { ...now, is: 'typed', before: after, wish: uuid7(), sent: [] })
        wait(key, pause)
      } else change(key, { is: 'arrived' })
      await given.look().catch(() => {})
    } catch (caught) {
      await failed(key, caught as Problem)
    }
  }

  const failed = async (key: string, problem: Problem) => {
    const now = edits.peek().get(key)
    if (!now) return
    if (problem instanceof Refusal && problem.code === CHANGED) {
      // `see` finds out whether it was another's text, or one's own that had arrived unheard.
      change(key, { is: 'waiting', problem: null })
      await given.look().catch(() => {})
    } else if (problem instanceof Refusal && !problem.retryable) {
      change(key, { is: 'refused', problem })
      // Perhaps there is nothing there any more to write into.
      if (now.at.partId) await given.look().catch(() => {})
    } else {
      change(key, { is: 'waiting', problem })
      again()
    }
  }

  const again = () => {
    clearTimeout(retry)
    if (closed) return
    retry = setTimeout(() => void flush(), AGAIN)
  }

  const type = (at: FieldAt, after: FieldText) => {
    const key = keyOf(at)
    const edit = edits.peek().get(key)
    const stands = edit?.is === 'arrived' ? edit.after : (server.peek().get(key) ?? null)
    const before = edit && edit.is !== 'arrived' ? edit.before : stands
    forget(key)
    if (edit?.is === 'clash') return put(key, { ...edit, after })
    const sent = edit && edit.is !== 'arrived' ? edit.sent : []
    const is = edit?.is === 'sending' ? 'sending' : 'typed'
    // Another text is another wish.
    put(key, { at, before, after, wish: uuid7(), sent, is, theirs: null, problem: null })
    if (is === 'typed') wait(key, pause)
  }

  const forget = (key: string) => {
    if (news.peek().has(key)) news.value = new Set([...news.peek()].filter(each => each !== key))
  }

  const see = (fields: ReadonlyMap<string, FieldText>) => {
    const former = server.peek()
    server.value = fields
    const fresh = new Set(news.peek())
    for (const [key, now] of fields) {
      const edit = edits.peek().get(key)
      const isMine = edit && (edit.is !== 'arrived' || said(edit.after) === now)
      if (edit) meet(key, edit, now)
      if (!isMine && seen && former.has(key) && former.get(key) !== now) fresh.add(key)
    }
    for (const [key, edit] of edits.peek()) if (!fields.has(key)) lose(key, edit)
    news.value = fresh
    seen = true
  }

  /** The goal or the measure is gone: words that are nowhere else stand until somebody lets them go. */
  const lose = (key: string, edit: Edit) => {
    if (server.peek().size === 0 || edit.is === 'gone' || edit.is === 'sending') return
    clearTimeout(timers.get(key))
    const isNowhere = edit.is !== 'arrived' && said(edit.after) !== null
    put(key, isNowhere ? { ...edit, is: 'gone', theirs: null, problem: null } : null)
  }

  /** What stands on the server by now, where something is typed here. */
  const meet = (key: string, edit: Edit, now: FieldText) => {
    if (edit.is === 'sending') return
    if (edit.is === 'gone') {
      put(key, { ...edit, is: 'waiting' })
      return wait(key, 0)
    }
    if (said(edit.after) === now) return settle(key, edit)
    if (edit.is === 'arrived') return put(key, null)
    if (edit.is === 'clash') return now === edit.theirs ? undefined : change(key, { theirs: now })
    if (now === said(edit.before)) {
      if (edit.is === 'waiting') wait(key, 0)
      return
    }
    if (edit.sent.map(said).includes(now)) {
      put(key, { ...edit, before: now, wish: uuid7(), sent: [] })
      wait(key, pause)
    } else {
      clearTimeout(timers.get(key))
      put(key, { ...edit, is: 'clash', theirs: now })
    }
  }

  const flush = async (): Promise<boolean> => {
    clearTimeout(retry)
    if (closed) return false
    const open = [...edits.peek()].filter(([, { is }]) => !ASKING.includes(is))
    await Promise.all(open.map(([key]) => sendNow(key)))
    return halves.peek().size === 0 && [...edits.peek().values()].every(isThere)
  }

  const state = computed(() => {
    const all = [...edits.value.values()].map(({ is }) => is)
    if (halves.value.size > 0 || all.some(is => ASKING.includes(is))) return 'asking'
    if (all.includes('waiting')) return 'waiting'
    return all.some(is => is !== 'arrived') ? 'sending' : 'kept'
  })

  return {
    edits,
    news,
    state,
    valueOf: key => {
      const edit = edits.value.get(key)
      return edit ? edit.after : (server.value.get(key) ?? null)
    },
    type,
    halve: (at, isHalf) => {
      const key = keyOf(at)
      if (halves.peek().has(key) === isHalf) return
      const others = [...halves.peek()].filter(each => each !== key)
      halves.value = new Set(isHalf ? [...others, key] : others)
    },
    leave: at => {
      const key = keyOf(at)
      const edit = edits.peek().get(key)
      if (edit?.is === 'typed') void sendNow(key)
      else if (edit?.is === 'arrived' && said(edit.after) === server.peek().get(key)) put(key, null)
    },
    choose: (at, side) => {
      const key = keyOf(at)
      const edit = edits.peek().get(key)
      if (edit?.is !== 'clash') return
      if (side === 'theirs') return put(key, null)
      put(key, { ...edit, is: 'typed', before: edit.theirs, theirs: null, wish: uuid7(), sent: [] })
      void sendNow(key)
    },
    discard: at => {
      const key = keyOf(at)
      if (edits.peek().get(key)?.is === 'gone') put(key, null)
    },
    see,
    flush,
    take: kept => {
      for (const edit of readEdits(kept)) {
        const key = keyOf(edit.at)
        if (edits.peek().has(key)) continue
        const found: Edit = {
          ...edit,
          is: ASKING.includes(edit.is) ? edit.is : 'waiting',
          problem: null,
        }
        put(key, found)
        const now = server.peek().get(key)
        if (now !== undefined) meet(key, found, now)
        else if (seen) lose(key, found)
      }
    },
    close: () => {
      closed = true
      clearTimeout(retry)
      for (const timer of timers.values()) clearTimeout(timer)
    },
  }
}

/** What was kept, as far as this version of the app understands it. */
function readEdits(kept: string): Edit[] {
  try {
    const found = JSON.parse(kept) as Edit[]
    return found.filter(({ at, wish, sent }) => at?.field && wish && Array.isArray(sent))
  } catch {
    return []
  }
}

/** All that one was told, as far as the phone has read it; kept like an answer, so that it is there without network. */
import './ready'
import { signal } from '@preact/signals'
import { inquire, tell } from '../graphql/client'
import type { Problem } from '../graphql/problems'
import type { MyNoticesAnswer } from '../graphql/types'
import { keep, kept } from '../offline/kept'
import type { Notice } from './words'

export type Inbox = MyNoticesAnswer['myNotices']

/** Under this name it lies among the answers, and leaves the phone with them. */
const KEY = 'notices'

export const inbox = signal<Inbox | null>(null)
export const problem = signal<Problem | null>(null)

/** Counts how often all was forgotten: what was asked before that is not shown. */
let generation = 0

/** Counts what was read: an answer that was on its way meanwhile tells of before. */
let reads = 0

/** Forget it, as answers are forgotten when the phone locks. */
export function forgetInbox(): void {
  generation += 1
  inbox.value = null
}

/** Ask for the newest. It is asked by POST: a name that says "nothing has changed" is made of other things. */
export async function askInbox(): Promise<void> {
  const born = generation
  const before = reads
  const show = (found: Inbox) => {
    if (born === generation) inbox.value = found
  }
  try {
    const { myNotices } = await inquire('myNotices', { after: null })
    if (reads !== before) return await askInbox()
    problem.value = null
    show(myNotices)
    if (born === generation) await keepInbox()
  } catch (found) {
    problem.value = found as Problem
    const stored = await kept(KEY).catch(() => undefined)
    if (stored && !inbox.peek()) show(stored.data as Inbox)
  }
}

/** Read what came before what is shown. */
export async function askOlder(): Promise<void> {
  const shown = inbox.peek()
  const last = shown?.notices.at(-1)
  if (!shown || !last) return
  const born = generation
  const { myNotices } = await inquire('myNotices', { after: last.id })
  if (born !== generation) return
  inbox.value = { ...myNotices, notices: [...shown.notices, ...myNotices.notices] }
}

/** Tell the server what was read. What it cannot hear now is read once more at the next opening. */
export async function read(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  reads += 1
  const done = await tell('readNotices', { ids: [...ids] }).then(
    () => true,
    () => false,
  )
  reads += 1
  const shown = inbox.peek()
  if (!done || !shown) return
  const readAt = new Date().toISOString()
  const notices = shown.notices.map(each => (ids.includes(each.id) ? { ...each, readAt } : each))
  inbox.value = { ...shown, notices, unread: Math.max(0, shown.unread - ids.length) }
  await keepInbox()
}

async function keepInbox(): Promise<void> {
  const data = inbox.peek()
  await keep(KEY, { data, etag: null, savedAt: Date.now() }).catch(() => {})
}

/** What was told on each day, newest first; the day is the one on which it was told. */
export function byDay(
  notices: readonly Notice[],
  dayOf: (instant: string) => string,
): readonly (readonly [string, readonly Notice[]])[] {
  const days = new Map<string, Notice[]>()
  for (const notice of notices) {
    const day = dayOf(notice.sentAt)
    days.set(day, [...(days.get(day) ?? []), notice])
  }
  return [...days]
}

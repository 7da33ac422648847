/** What is typed and added by one press: it stands until it is kept, and so does what is typed meanwhile. */
import { type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Problem } from '../graphql/problems'
import { uuid7 } from '../offline/uuid7'

export interface Adding<Words> {
  readonly typed: Signal<Words>
  readonly busy: ReadonlySignal<boolean>
  readonly problem: ReadonlySignal<Problem | null>
  /** Send what is typed; answers whether it is kept and nothing else stands there by now. */
  readonly go: () => Promise<boolean>
  readonly clear: () => void
}

/** @param add sends the words: the same ones under the same wish, however often that takes. */
export function adding<Words>(
  nothing: Words,
  add: (words: Words, wish: string) => Promise<unknown>,
): Adding<Words> {
  const typed = signal(nothing)
  const busy = signal(false)
  const problem = signal<Problem | null>(null)
  /** What was sent last and is not granted, and under which wish. */
  let sent: { readonly body: string; readonly wish: string } | null = null

  const clear = () => {
    typed.value = nothing
    problem.value = null
    sent = null
  }

  const go = async () => {
    if (busy.peek()) return false
    const words = typed.peek()
    const body = JSON.stringify(words)
    if (sent?.body !== body) sent = { body, wish: uuid7() }
    busy.value = true
    problem.value = null
    try {
      await add(words, sent.wish)
      sent = null
      const isAll = JSON.stringify(typed.peek()) === body
      if (isAll) clear()
      return isAll
    } catch (found) {
      problem.value = found as Problem
      return false
    } finally {
      busy.value = false
    }
  }

  return { typed, busy, problem, go, clear }
}

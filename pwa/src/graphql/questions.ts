/** Answers that live in memory alone: what staff see of others is never kept on their machine. */
import { type ReadonlySignal, signal } from '@preact/signals'
import { type AnswerTo, inquire, type Query, type Variables } from './client'
import { type Problem, Refusal } from './problems'

export interface Reply<Data> {
  readonly data: Data | null
  readonly asking: boolean
  readonly problem: Problem | null
}

export interface Question<Data> {
  readonly reply: ReadonlySignal<Reply<Data>>
  /** Ask, or ask again; what was answered before stays until then. */
  readonly ask: () => Promise<void>
}

interface OnScreen {
  readonly about: string
  readonly isAnswered: () => boolean
  readonly askAgain: () => Promise<void>
}

const onScreen = new Set<OnScreen>()

/** Milliseconds after which what could not be asked again is tried once more. */
const ONCE_MORE = 5_000

/**
 * Ask again for what is on screen, unseen: nothing moves unless the answer is another.
 *
 * @param about what must stand in a question's variables; without it, all but who one is.
 */
export async function askAgain(about = ''): Promise<void> {
  await Promise.all(concerned(about).map(each => each.askAgain()))
}

/**
 * Note what is answered by now.
 *
 * @returns asks again for that, where it is still on screen.
 */
export function answeredByNow(about: string): () => Promise<void> {
  const before = concerned(about).filter(each => each.isAnswered())
  return async () => {
    await Promise.all(before.filter(each => onScreen.has(each)).map(each => each.askAgain()))
  }
}

const concerned = (about: string) => [...onScreen].filter(each => each.about.includes(about))

export function question<Name extends Query>(
  name: Name,
  variables: Variables<Name>,
): Question<AnswerTo<Name>> {
  const reply = signal<Reply<AnswerTo<Name>>>(
    { data: null, asking: true, problem: null },
    { watched: () => void onScreen.add(mine), unwatched: () => void onScreen.delete(mine) },
  )
  /** Only the latest question's answer counts: a slow one must not overwrite it. */
  let latest = 0
  /** Whether something changed while it was asked: the answer on its way may be from before. */
  let outrun = false
  const ask = async () => {
    latest += 1
    const asked = latest
    outrun = false
    reply.value = { ...reply.peek(), asking: true, problem: null }
    try {
      const data = await inquire(name, variables)
      if (asked !== latest) return
      reply.value = { data, asking: false, problem: null }
      if (outrun) void askUnseen()
    } catch (problem) {
      if (asked !== latest) return
      reply.value = { ...reply.peek(), asking: false, problem: problem as Problem }
    }
  }
  const askUnseen = async (isLast = false) => {
    latest += 1
    const asked = latest
    try {
      const data = await inquire(name, variables, true)
      if (asked !== latest) return
      if (JSON.stringify(data) !== JSON.stringify(reply.peek().data)) {
        reply.value = { data, asking: false, problem: null }
      }
    } catch (problem) {
      // A plain no stays a no.
      if (isLast || (problem instanceof Refusal && !problem.retryable)) return
      setTimeout(() => {
        if (asked === latest && onScreen.has(mine)) void askUnseen(true)
      }, ONCE_MORE)
    }
  }
  const mine: OnScreen = {
    about: JSON.stringify(variables),
    isAnswered: () => !reply.peek().asking,
    askAgain: async () => {
      if (name === 'me') return
      if (reply.peek().asking) outrun = true
      else await askUnseen()
    },
  }
  return { reply, ask }
}

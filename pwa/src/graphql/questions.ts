/** Answers that live in memory alone: what staff see of others is never kept on their machine. */
import { type ReadonlySignal, signal } from '@preact/signals'
import { type AnswerTo, inquire, type Query, type Variables } from './client'
import type { Problem } from './problems'

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
  readonly askAgain: () => Promise<void>
}

const onScreen = new Set<OnScreen>()

/**
 * Ask again for what is on screen, unseen: nothing moves unless the answer is another.
 *
 * @param about what must stand in a question's variables; without it, all but who one is.
 */
export async function askAgain(about = ''): Promise<void> {
  const concerned = [...onScreen].filter(each => each.about.includes(about))
  await Promise.all(concerned.map(each => each.askAgain()))
}

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
  const ask = async () => {
    latest += 1
    const asked = latest
    reply.value = { ...reply.peek(), asking: true, problem: null }
    try {
      const data = await inquire(name, variables)
      if (asked === latest) reply.value = { data, asking: false, problem: null }
    } catch (problem) {
      if (asked !== latest) return
      reply.value = { ...reply.peek(), asking: false, problem: problem as Problem }
    }
  }
  const mine: OnScreen = {
    about: JSON.stringify(variables),
    askAgain: async () => {
      if (reply.peek().asking || name === 'me') return
      latest += 1
      const asked = latest
      const data = await inquire(name, variables, true).catch(() => null)
      if (!data || asked !== latest) return
      if (JSON.stringify(data) !== JSON.stringify(reply.peek().data)) {
        reply.value = { data, asking: false, problem: null }
      }
    },
  }
  return { reply, ask }
}

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

export function question<Name extends Query>(
  name: Name,
  variables: Variables<Name>,
): Question<AnswerTo<Name>> {
  const reply = signal<Reply<AnswerTo<Name>>>({ data: null, asking: true, problem: null })
  const ask = async () => {
    reply.value = { ...reply.peek(), asking: true, problem: null }
    try {
      reply.value = { data: await inquire(name, variables), asking: false, problem: null }
    } catch (problem) {
      reply.value = { ...reply.peek(), asking: false, problem: problem as Problem }
    }
  }
  return { reply, ask }
}

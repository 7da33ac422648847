/** What became of a test, as it is said. */
import type { TestPushAnswer } from '../graphql/types'

type Found = NonNullable<TestPushAnswer['testPush']>

export interface Outcome {
  /** `silent`: it was sent, and the phone has not said in time that it showed it. */
  readonly says: 'waiting' | 'sent' | 'shown' | 'silent' | 'failed'
  /** Why, by the server's code. */
  readonly reason: string | null
}

/** Milliseconds between two questions, and after which nobody waits any longer. */
export const EVERY = 1_500
export const PATIENCE = 60_000

export function outcomeOf({ state, reason }: Found, waited: number): Outcome {
  if (state === 'SHOWN') return { says: 'shown', reason: null }
  if (state === 'FAILED') return { says: 'failed', reason }
  if (waited < PATIENCE) return { says: state === 'SENT' ? 'sent' : 'waiting', reason: null }
  return state === 'SENT' ? { says: 'silent', reason: null } : { says: 'failed', reason }
}

export function isOver({ says }: Outcome): boolean {
  return says !== 'waiting' && says !== 'sent'
}

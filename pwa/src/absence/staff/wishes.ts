/** The keys of decisions that are sent together, each kept until it is answered: it may have been saved. */
import { uuid7 } from '../../offline/uuid7'

export interface Wishes {
  /** The same key as before, as long as nothing else is wished of a claim. */
  readonly keyOf: (claim: string, wish: object) => string
  /** What comes after an answer is another wish. */
  readonly forget: (claim: string) => void
}

export function wishes(): Wishes {
  const kept = new Map<string, { readonly body: string; readonly key: string }>()
  return {
    keyOf: (claim, wish) => {
      const body = JSON.stringify(wish)
      const before = kept.get(claim)
      if (before?.body === body) return before.key
      const key = uuid7()
      kept.set(claim, { body, key })
      return key
    },
    forget: claim => void kept.delete(claim),
  }
}

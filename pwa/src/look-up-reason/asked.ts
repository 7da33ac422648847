/** Who waits for a reason to look at somebody: what was asked goes on once it is stated, for that person alone. */
import { signal } from '@preact/signals'
import { onAsked, REASON_NEEDED } from '../graphql/client'

interface Waiting {
  readonly of: string
  readonly told: (stated: boolean) => void
}

const waiting = signal<readonly Waiting[]>([])

/** About whom it is asked; undefined: nobody is asked. */
export const askedWhy = () => waiting.value[0]?.of

/** It was stated, or was not: what waits for this person goes on, or is refused. */
export function settleWhy(of: string, stated: boolean): void {
  const all = waiting.peek()
  waiting.value = all.filter(each => each.of !== of)
  for (const each of all) if (each.of === of) each.told(stated)
}

/** Ask where the server would refuse; return what lets go of whoever waits. */
export function wonder() {
  onAsked(
    REASON_NEEDED,
    variables =>
      new Promise(told => {
        const { participantId: of } = variables as { readonly participantId: string }
        waiting.value = [...waiting.peek(), { of, told }]
      }),
  )
  return () => {
    for (const { told } of waiting.peek()) told(false)
    waiting.value = []
  }
}

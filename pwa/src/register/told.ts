/** What the server has answered to marks of this device, in memory: it stands until the register is newer. */
import { signal } from '@preact/signals'
import type { MarkAttendanceAnswer } from '../graphql/types'
import type { Kept } from '../offline/outbox'
import { type Answered, answeredMarks, isToTell, keyOf } from './marks'

export const answered = signal<ReadonlyMap<string, Answered>>(new Map())

/** Take what marks were answered with; whether something of it is left to tell. */
export function receiveMarks(answer: MarkAttendanceAnswer, kept: Kept): boolean {
  const next = new Map(answered.peek())
  for (const { mark, answer: each } of answeredMarks(kept, answer)) {
    if (each.entry) next.set(keyOf(mark), { entry: each.entry, at: Date.now() })
  }
  answered.value = next
  return isToTell(answer)
}

/** Tell it: kept on the phone first, and sent from there. */
import { askAnew } from '../../offline/answers'
import { outbox } from '../../offline/outbox'
import { uuid7 } from '../../offline/uuid7'
import type { Asked, Purpose, Reported, Told, When } from './told'

/** What is told about one's own absence keeps its order. */
const MINE = { subject: 'my-absence' }

export function report(kind: Reported, when: When): Promise<void> {
  return outbox.put('reportAbsence', { input: { kind, ...when, ...signature() } }, MINE)
}

export function askFor(kind: Asked, purpose: Purpose | null, when: When): Promise<void> {
  return outbox.put('askLeave', { input: { kind, purpose, ...when, ...signature() } }, MINE)
}

/** Take it back: from the phone, where it has not left it, else from the adviser. */
export async function undo({ id, key }: Told): Promise<void> {
  if (key === null) await outbox.put('withdrawClaim', { wish: uuid7(), claim: id }, MINE)
  // It may be on its way: then the list shows it once it has come, and it can be taken back there.
  else await outbox.read([key])
}

/** What names a wish, however often it is sent, and when it was told by the phone's clock. */
function signature(): { id: string; madeAt: string } {
  return { id: uuid7(), madeAt: new Date().toISOString() }
}

/** Ask for the list again, since what was sent has changed it. */
export function listAnew(): void {
  void askAnew('myAbsence', {})
}

/** What must be there before anybody opens a meeting: what was told offline is sent at the next start. */
import { signal } from '@preact/signals'
import { learn } from '../graphql/client'
import { documentsOfOneself } from '../graphql/documents-of-oneself'
import { look, prepare } from '../offline/answers'
import { outbox } from '../offline/outbox'
import type { Preparation } from './meeting'

learn(documentsOfOneself)

/** What the server has said yes to, by meeting: an answer that was asked before may come after it. */
export const confirmed = signal<Readonly<Record<string, Preparation>>>({})

outbox.receive('prepareMyMeeting', ({ prepareMyMeeting: { id, preparation } }) => {
  // Of a wish that an older version of the app told, only the meeting is answered.
  if (preparation) confirmed.value = { ...confirmed.value, [id]: preparation }
  void look()
  return false
})
for (const operation of ['answerMyMeeting', 'settleMyTask'] as const) {
  outbox.receive(operation, () => {
    void look()
    return false
  })
}

/** Forget it, as answers are forgotten when the phone locks: it is one's own. */
export function forgetConfirmed(): void {
  confirmed.value = {}
}

/** Let the meetings, the next one and one's own tasks be readable without network. */
export function prepareMeetings(): void {
  void prepare('myMeetings', {})
  void prepare('myMeeting', { meeting: null })
  void prepare('myTasks', {})
}

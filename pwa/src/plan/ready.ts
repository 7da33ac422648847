/** What must be there before anybody opens the plan: what was told offline is sent at the next start. */
import { learn } from '../graphql/client'
import { documentsOfOneself } from '../graphql/documents-of-oneself'
import { askAnew, prepare } from '../offline/answers'
import { outbox } from '../offline/outbox'

learn(documentsOfOneself)

for (const operation of ['openMyPlan', 'evaluateGoal', 'signMyCommitment'] as const) {
  outbox.receive(operation, () => {
    void askAnew('myPlan', {})
    return false
  })
}

/** Let one's own plan be readable without network. */
export function preparePlan(): void {
  void prepare('plan', {})
  void prepare('myPlan', {})
}

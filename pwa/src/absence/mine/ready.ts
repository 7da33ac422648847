/** What must be there before anybody opens the screen: what was told offline is sent at the next start. */
import { learn } from '../../graphql/client'
import { documentsOfOneself } from '../../graphql/documents-of-oneself'
import { prepare } from '../../offline/answers'
import { outbox } from '../../offline/outbox'

learn(documentsOfOneself)

// Of what went well the list of claims tells; only a refusal is left to tell.
for (const operation of ['reportAbsence', 'askLeave', 'withdrawClaim'] as const) {
  outbox.receive(operation, () => false)
}

/** Let one's own absence be readable without network. */
export function prepareAbsence(): void {
  void prepare('myAbsence', {})
}

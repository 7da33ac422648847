/** What follows from a form, to be read before it is taken: the server says it, one ticks it, and sends again. */
import { type Signal, useSignal } from '@preact/signals'
import { type FieldFault, type Problem, Refusal } from '../graphql/problems'
import { t } from '../i18n/texts'
import { faultText } from '../ui/fault-text'
import { CheckField, type FormOf } from '../ui/form'
import { Notice } from '../ui/notice'

const UNCONFIRMED = 'kit.unconfirmed'

export interface Knowingly {
  readonly knowingly: boolean
}

export interface Warnings {
  readonly found: Signal<readonly FieldFault[]>
  /** Send; what the server first wants to be read is shown, and the form stays as it is. */
  readonly heed: <Result>(sending: Promise<Result>) => Promise<Result>
}

export function useWarnings(): Warnings {
  const found = useSignal<readonly FieldFault[]>([])
  const heed = async <Result,>(sending: Promise<Result>): Promise<Result> => {
    try {
      return await sending
    } catch (problem) {
      if (!isUnconfirmed(problem as Problem)) throw problem
      found.value = (problem as Refusal).fields
      throw new Refusal(UNCONFIRMED, {}, false, null)
    }
  }
  return { found, heed }
}

function isUnconfirmed(problem: Problem): boolean {
  return problem instanceof Refusal && problem.code === UNCONFIRMED
}

export function WarningsToRead<V extends Knowingly>({
  of,
  form,
}: {
  of: Warnings
  form: FormOf<V>
}) {
  if (of.found.value.length === 0) return null
  return (
    <div class="stack">
      <Notice icon="warning" tone="careful">
        <ul class="plain">
          {of.found.value.map(fault => (
            <li key={fault.code}>{faultText(fault)}</li>
          ))}
        </ul>
      </Notice>
      <CheckField of={form.field('knowingly')} label={t('around-knowingly')} required />
    </div>
  )
}

/** The phone's PIN, typed anew where an open screen is not enough: somebody else may be holding it. */
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { learn, tell } from '../graphql/client'
import { documentsOfOneself } from '../graphql/documents-of-oneself'
import type { Problem } from '../graphql/problems'
import { t } from '../i18n/texts'
import { Notice } from '../ui/notice'
import { problemText } from '../ui/problem-text'
import { Screen } from '../ui/screen'
import { PinPad } from './pin-pad'
import { prove } from './session'

learn(documentsOfOneself)

interface Props {
  readonly above: ComponentChildren
  readonly onTyped: (pin: string) => Promise<void>
  /** Words why it did not go. */
  readonly why?: (problem: Problem) => string
}

export function PinAgain({ above, onTyped, why = problemText }: Props) {
  const complaint = useSignal('')
  const type = async (pin: string) => {
    complaint.value = ''
    try {
      await onTyped(pin)
    } catch (problem) {
      complaint.value = why(problem as Problem)
    }
  }
  return (
    <Screen key="pin" above={above} title={t('pin-enter')}>
      <div class="stack">
        {complaint.value && (
          <Notice icon="warning" tone="wrong">
            {complaint.value}
          </Notice>
        )}
        <PinPad onTyped={type} />
      </div>
    </Screen>
  )
}

interface Shown {
  readonly above: ComponentChildren
  /** What the server does for a little while now. */
  readonly onShown: () => Promise<void>
}

/** Before what leaves the phone. */
export function ShowPin({ above, onShown }: Shown) {
  return (
    <PinAgain
      above={above}
      onTyped={async pin => {
        await tell('showPin', { pin, proof: await prove() })
        await onShown()
      }}
    />
  )
}

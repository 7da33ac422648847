/** The PIN, each time the phone has been put away. */
import { useSignal } from '@preact/signals'
import { NoNetwork, type Problem, Refusal } from '../graphql/problems'
import { t } from '../i18n/texts'
import { Notice } from '../ui/notice'
import { problemText } from '../ui/problem-text'
import { Screen } from '../ui/screen'
import { triesLeft } from './pin-memory'
import { PinPad } from './pin-pad'
import { leave, unlock, unlockWithoutNetwork } from './session'
import { Brand } from './welcome'

/** The server no longer knows this phone: it must be connected anew. */
const STRANGER = 'accounts.unknown-device'

export function Unlock() {
  const complaint = useSignal('')

  const open = async (pin: string) => {
    complaint.value = ''
    try {
      await unlock(pin)
    } catch (problem) {
      if (problem instanceof NoNetwork) complaint.value = await openAlone(pin)
      else {
        if (problem instanceof Refusal && problem.code === STRANGER) await leave()
        complaint.value = problemText(problem as Problem)
      }
    }
  }

  return (
    <main class="door">
      <Brand />
      <Screen title={t('pin-enter')}>
        {complaint.value && (
          <Notice icon="warning" tone="wrong">
            {complaint.value}
          </Notice>
        )}
        <PinPad onTyped={open} />
        <p class="quiet centred">{t('pin-forgotten')}</p>
      </Screen>
    </main>
  )
}

/** Open without network, or tell why not. */
async function openAlone(pin: string): Promise<string> {
  if (await unlockWithoutNetwork(pin)) return ''
  const left = await triesLeft()
  return left > 0 ? t('refused-accounts-wrong-pin', { left }) : t('pin-offline')
}

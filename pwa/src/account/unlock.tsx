/** The PIN, each time the phone has been put away; or a new code for whoever forgot it. */
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { NoNetwork, type Problem } from '../graphql/problems'
import { t } from '../i18n/texts'
import { Notice } from '../ui/notice'
import { problemText } from '../ui/problem-text'
import { Screen } from '../ui/screen'
import { PinPad } from './pin-pad'
import { triesLeft, unlock, unlockWithoutNetwork } from './session'
import { Brand, Connect } from './welcome'

interface Props {
  readonly code: string
  /** What opens it without the PIN, where there is something. */
  readonly children?: ComponentChildren
}

/** Unlock the phone; a code that came with a link connects it anew. */
export function Unlock({ code, children }: Props) {
  const complaint = useSignal('')
  const anew = useSignal(code !== '')

  const open = async (pin: string) => {
    complaint.value = ''
    try {
      await unlock(pin)
    } catch (problem) {
      if (problem instanceof NoNetwork)
        complaint.value = await openAlone(pin).catch(() => t('pin-offline'))
      else complaint.value = problemText(problem as Problem)
    }
  }

  const turn = () => {
    anew.value = !anew.value
  }
  if (anew.value) return <Connect code={code} onBack={turn} />
  return (
    <main class="door">
      <Brand />
      <Screen title={t(children ? 'phone-key-title' : 'pin-enter')}>
        {children}
        {complaint.value && (
          <Notice icon="warning" tone="wrong">
            {complaint.value}
          </Notice>
        )}
        <PinPad onTyped={open} />
        <p class="quiet centred">{t('pin-forgotten')}</p>
        <button type="button" class="ds-button wide" data-variant="tertiary" onClick={turn}>
          {t('pin-new-code')}
        </button>
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

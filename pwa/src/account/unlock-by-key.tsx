/** The door of a phone that opens by face or finger: that first, and the PIN below it. */
import { useSignal } from '@preact/signals'
import { NoNetwork, type Problem, Refusal } from '../graphql/problems'
import { useMore } from '../i18n/beside'
import { readAlso, t } from '../i18n/texts'
import { Notice } from '../ui/notice'
import { problemText } from '../ui/problem-text'
import { forgetKey, unlockByKey } from './phone-key'
import { FaceIcon } from './phone-key-icon'
import { OF_PHONE_KEY } from './phone-key-texts'
import { Unlock } from './unlock'
import '../ui/styles/sign-ins.css'

/** The door with its words: nothing may move below a finger that types. Throws where they do not come. */
export async function doorByKey() {
  await readAlso(OF_PHONE_KEY)
  return { default: UnlockByKey }
}

function UnlockByKey({ code }: { code: string }) {
  useMore(OF_PHONE_KEY)
  const complaint = useSignal('')
  const busy = useSignal(false)
  const open = async () => {
    if (busy.value) return
    busy.value = true
    complaint.value = ''
    try {
      await unlockByKey()
    } catch (problem) {
      if ((problem as Refusal).code === 'accounts.no-passkey') await forgetKey()
      complaint.value = whyNot(problem as Problem)
    }
    busy.value = false
  }
  return (
    <Unlock code={code}>
      {complaint.value && (
        <Notice icon="warning" tone="wrong">
          {complaint.value}
        </Notice>
      )}
      <button
        type="button"
        class="ds-button wide key-button"
        aria-busy={busy.value}
        onClick={() => void open()}
      >
        <FaceIcon />
        {t('phone-key-open')}
      </button>
      <p class="centred key-or">{t('phone-key-or')}</p>
    </Unlock>
  )
}

/** Which of it went wrong helps nobody: there is another way on the same screen. */
export function whyNot(problem: Problem): string {
  if (problem instanceof NoNetwork) return t('phone-key-offline')
  if (problem instanceof Refusal && problem.code.includes('passkey')) return t('phone-key-failed')
  return problemText(problem)
}

/** Staff choose today's code for opening without network. */
import { useSignal } from '@preact/signals'
import { t } from '../i18n/texts'
import { Notice } from '../ui/notice'
import { Screen } from '../ui/screen'
import { allowOffline } from './offline-code'
import { isEasy } from './pin'
import { PinPad } from './pin-pad'

export default function ChooseCode() {
  const first = useSignal('')
  const complaint = useSignal('')
  const take = async (code: string) => {
    complaint.value = ''
    if (first.value === '' && isEasy(code)) complaint.value = t('pin-easy')
    else if (first.value === '') first.value = code
    else if (first.value === code) await keep(code)
    else {
      first.value = ''
      complaint.value = t('pin-different')
    }
  }
  const keep = async (code: string) => {
    await allowOffline(code).then(
      () => {
        location.hash = '#/register'
      },
      () => {
        complaint.value = t('offline-code-impossible')
      },
    )
  }
  return (
    <Screen title={t(first.value ? 'pin-repeat' : 'offline-code')}>
      <div class="stack choose-code">
        <p>{t('offline-code-help')}</p>
        {complaint.value && (
          <Notice icon="warning" tone="wrong">
            {complaint.value}
          </Notice>
        )}
        <PinPad onTyped={take} />
      </div>
    </Screen>
  )
}

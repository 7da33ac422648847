/** Lend today's register to this device: whoever signs it in as the room leaves it themselves. */
import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { tell } from '../graphql/client'
import type { Problem } from '../graphql/problems'
import { useMore } from '../i18n/beside'
import { PASSES } from '../i18n/passes'
import { t } from '../i18n/texts'
import { uuid7 } from '../offline/uuid7'
import { Loading } from '../ui/answered'
import { Failed } from '../ui/asked'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { Screen } from '../ui/screen'
import '../ui/styles/passes.css'

interface Props {
  readonly groupId: string
  /** Whether whoever is signed in may leave now. */
  readonly mayLeave: () => Promise<boolean>
  /** Sign them out, and let the device keep this instead. */
  readonly handOver: (token: string) => Promise<void>
}

export function LendScreen({ groupId, mayLeave, handOver }: Props) {
  const spoken = useMore(PASSES)
  const busy = useSignal(false)
  const problem = useSignal<Problem | null>(null)
  const wish = useRef(uuid7())
  if (!spoken) return <Loading />
  const lend = async () => {
    if (busy.value || !(await mayLeave())) return
    busy.value = true
    problem.value = null
    try {
      const { makeRoomPass } = await tell('makeRoomPass', { input: { id: wish.current, groupId } })
      await handOver(makeRoomPass.address.split('/#/with/')[1] ?? '')
    } catch (found) {
      problem.value = found as Problem
    }
    busy.value = false
  }
  return (
    <Screen
      title={t('room-lend')}
      above={
        <a class="way-back" href="#/register">
          <Icon name="back" />
          {t('room-back')}
        </a>
      }
    >
      <div class="stack room-lend">
        <p>{t('room-lend-help')}</p>
        <Notice icon="leave" tone="careful">
          {t('room-lend-out')}
        </Notice>
        {problem.value && <Failed problem={problem.value} retry={() => void lend()} />}
        <button
          type="button"
          class="ds-button"
          aria-disabled={busy.value}
          onClick={() => void lend()}
        >
          <Icon name="group" />
          {t('room-lend-now')}
        </button>
      </div>
    </Screen>
  )
}

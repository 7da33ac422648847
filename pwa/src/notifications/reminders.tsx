/** One's own reminders: whether this phone makes a sound, a test of it, and of what and when. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Problem } from '../graphql/problems'
import { useMore } from '../i18n/beside'
import { t } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Failed } from '../ui/asked'
import { Icon } from '../ui/icon'
import { Screen } from '../ui/screen'
import { askMine, mine } from './browser'
import { Chosen } from './chosen'
import { Here } from './here'
import { type Me, OF_NOTIFICATIONS, OF_STAFF_NOTIFICATIONS } from './words'
import '../ui/styles/notifications.css'

interface Props {
  /** Who one is among the staff; a participant is none. */
  readonly me?: Me | undefined
}

export default function Reminders({ me }: Props) {
  const worded = useMore(OF_NOTIFICATIONS, ...(me ? [OF_STAFF_NOTIFICATIONS] : []))
  const problem = useSignal<Problem | null>(null)
  const ask = () => {
    problem.value = null
    askMine().catch(found => {
      problem.value = found as Problem
    })
  }
  useEffect(ask, [])
  if (!worded) return <Loading />
  const found = mine.value
  return (
    <Screen
      title={t('reminders')}
      above={
        <a class="way-back" href={me ? '#/messages' : '#/me'}>
          <Icon name="back" />
          {t(me ? 'messages' : 'me')}
        </a>
      }
    >
      <div class="stack told reminders">
        {found ? (
          <>
            <Here />
            <Chosen settings={found.settings} />
          </>
        ) : problem.value ? (
          <Failed problem={problem.value} retry={ask} />
        ) : (
          <Loading />
        )}
      </div>
    </Screen>
  )
}

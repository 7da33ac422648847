/** The way to what has happened in the case: fetched when somebody opens it, and not before. */
import { useSignal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { NoNetwork } from '../graphql/problems'
import { t } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Failed } from '../ui/asked'

type Whole = ComponentType<{ participantId: string }>

export function HistorySection({ participantId }: { participantId: string }) {
  const open = useSignal(false)
  const History = useSignal<Whole | null>(null)
  const failed = useSignal(false)
  const fetchIt = () => {
    failed.value = false
    import('./history')
      .then(module => {
        History.value = module.default
      })
      .catch(() => {
        failed.value = true
      })
  }
  return (
    <section>
      <h2>{t('history')}</h2>
      <details
        class="card history-card"
        onToggle={event => {
          open.value = event.currentTarget.open
          if (open.value && !History.value) fetchIt()
        }}
      >
        <summary>{t('history-show')}</summary>
        {open.value && History.value && <History.value participantId={participantId} />}
        {open.value && !History.value && !failed.value && <Loading />}
        {failed.value && <Failed problem={new NoNetwork()} retry={fetchIt} />}
      </details>
    </section>
  )
}

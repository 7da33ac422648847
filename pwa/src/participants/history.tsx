/** What has happened in one person's case, newest first: what was done, by whom, and what it changed. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { inquire } from '../graphql/client'
import type { Problem } from '../graphql/problems'
import type { HistoryAnswer } from '../graphql/types'
import { dateText } from '../i18n/dates'
import { osloTime } from '../i18n/oslo'
import { t } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Failed } from '../ui/asked'
import { Icon } from '../ui/icon'
import { changeText, sentenceOf } from './history-words'
import '../ui/styles/history.css'

type Event = HistoryAnswer['history']['edges'][number]['node']

const PAGE = 20

export default function History({ participantId }: { participantId: string }) {
  const events = useSignal<readonly Event[]>([])
  const next = useSignal<string | null>(null)
  const asking = useSignal(true)
  const problem = useSignal<Problem | null>(null)
  const ask = async () => {
    asking.value = true
    problem.value = null
    try {
      const { history } = await inquire('history', {
        participantId,
        first: PAGE,
        after: next.value,
      })
      events.value = [...events.value, ...history.edges.map(({ node }) => node)]
      next.value = history.pageInfo.hasNextPage ? history.pageInfo.endCursor : null
    } catch (wrong) {
      problem.value = wrong as Problem
    }
    asking.value = false
  }
  useEffect(() => void ask(), [participantId])
  return (
    <>
      <p class="quiet history-help">{t('history-help')}</p>
      <ol class="history">
        {events.value.map(event => (
          <Line key={event.id} event={event} />
        ))}
      </ol>
      {events.value.length === 0 && !asking.value && !problem.value && <p>{t('history-none')}</p>}
      {asking.value && events.value.length === 0 && <Loading />}
      {problem.value && <Failed problem={problem.value} retry={() => void ask()} />}
      {next.value && !problem.value && (
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          aria-busy={asking.value}
          onClick={() => !asking.value && void ask()}
        >
          {t('history-more')}
        </button>
      )}
    </>
  )
}

function Line({ event }: { event: Event }) {
  const { date, time } = osloTime(new Date(event.at))
  return (
    <li>
      <p class="history-what">{sentenceOf(event.verb)}</p>
      {event.helped && (
        <p class="history-helped">
          <Icon name="group" />
          {t('history-helped')}
        </p>
      )}
      {event.changes.length > 0 && (
        <ul class="history-changes">
          {event.changes.map(change => (
            <li key={change.fact}>{changeText(change)}</li>
          ))}
        </ul>
      )}
      <p class="quiet">
        <time dateTime={event.at}>
          {t('history-when', { date: dateText(date, 'dayMonthYear'), time })}
        </time>
        {' · '}
        {event.name ? <bdi>{event.name}</bdi> : t(`history-by-${event.doer.toLowerCase()}`)}
      </p>
    </li>
  )
}

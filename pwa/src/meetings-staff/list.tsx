/** The meetings that come: one's own, or all that one may see. */
import { useSignal } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { type Question, question } from '../graphql/questions'
import type { UpcomingMeetingsAnswer } from '../graphql/types'
import { useMore } from '../i18n/beside'
import { now } from '../i18n/oslo'
import { t } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Asked, Failed } from '../ui/asked'
import { Icon } from '../ui/icon'
import { Screen } from '../ui/screen'
import { Lines } from './line'
import { OF_MEETINGS } from './words'
import '../ui/styles/programmes.css'
import '../ui/styles/meetings.css'

/** How many are shown at first, and how many more each time. */
const PAGE = 50
/** More than these the server does not list. */
const MOST = 200

export default function MeetingList() {
  const worded = useMore(OF_MEETINGS)
  const mine = useSignal(false)
  if (!worded) return <Loading />
  return (
    <Screen title={t('meetings-title')}>
      <p class="screen-lead">{t('meetings-lead')}</p>
      <p class="meeting-narrow">
        <button
          type="button"
          class="filter"
          aria-pressed={mine.value}
          onClick={() => {
            mine.value = !mine.value
          }}
        >
          {mine.value && <Icon name="check" />}
          {t('meetings-mine')}
        </button>
      </p>
      <Upcoming key={String(mine.value)} mine={mine.value} />
    </Screen>
  )
}

function Upcoming({ mine }: { mine: boolean }) {
  const most = useSignal(PAGE)
  const first = most.value
  const asked = useMemo(() => question('upcomingMeetings', { mine, first }), [mine, first])
  useEffect(() => void asked.ask(), [asked])
  // Who asks for more keeps what is there until it comes.
  const before = useRef<UpcomingMeetingsAnswer | null>(null)
  before.current = asked.reply.value.data ?? before.current
  const shown = before.current
  if (!shown) return <Asked of={asked}>{() => null}</Asked>
  return (
    <>
      <List of={shown} />
      <Rest
        of={shown}
        asked={asked}
        more={() => {
          most.value += PAGE
        }}
      />
    </>
  )
}

function List({ of: { upcomingMeetings } }: { of: UpcomingMeetingsAnswer }) {
  const { lines } = upcomingMeetings
  const today = now.value.date
  const parts = [
    ['meetings-today', lines.filter(({ onDate }) => onDate <= today)],
    ['meetings-later', lines.filter(({ onDate }) => onDate > today)],
  ] as const
  if (lines.length === 0) {
    return (
      <section class="rest">
        <Icon name="calendar" />
        <h2>{t('meetings-none')}</h2>
        <p>{t('meetings-none-help')}</p>
      </section>
    )
  }
  return (
    <div class="meetings">
      {parts.map(
        ([title, some]) =>
          some.length > 0 && (
            <section key={title}>
              <h2>{t(title)}</h2>
              <Lines lines={some} named />
            </section>
          ),
      )}
    </div>
  )
}

interface RestProps {
  readonly of: UpcomingMeetingsAnswer
  readonly asked: Question<UpcomingMeetingsAnswer>
  readonly more: () => void
}

/** How many there are besides, and the way to them. */
function Rest({ of: { upcomingMeetings }, asked, more }: RestProps) {
  const { lines, totalCount } = upcomingMeetings
  const { asking, problem } = asked.reply.value
  if (lines.length >= totalCount) return null
  return (
    <div class="meetings-rest">
      <p class="quiet" role="status">
        {t('meetings-shown', { shown: lines.length, total: totalCount })}{' '}
        {lines.length >= MOST && t('meetings-too-many')}
      </p>
      {problem && <Failed problem={problem} retry={() => void asked.ask()} />}
      {!problem && lines.length < MOST && (
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          aria-busy={asking}
          onClick={() => !asking && more()}
        >
          {t('meetings-more')}
        </button>
      )}
    </div>
  )
}

/** Of whom it is time to ask what became of them, one year after the programme. */
import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { inquire } from '../graphql/client'
import type { FollowUpState, FollowUpsAnswer } from '../graphql/types'
import { now } from '../i18n/oslo'
import { distanceText, numericDate } from '../i18n/spans'
import { t, word } from '../i18n/texts'
import { Done } from '../ui/form'
import { Icon, type IconName } from '../ui/icon'
import { Screen } from '../ui/screen'
import { FollowUpForm } from './follow-up-form'
import { List } from './list'
import { pages } from './pages'
import '../ui/styles/programmes.css'

type Due = FollowUpsAnswer['followUps']['edges'][number]['node']

const PAGE = 50

const LOOKS: Readonly<Record<FollowUpState, { tone: string; icon: IconName }>> = {
  DUE: { tone: 'calm', icon: 'clock' },
  OVERDUE: { tone: 'late', icon: 'warning' },
}

export default function FollowUps() {
  const due = useMemo(
    () => pages(after => inquire('followUps', { first: PAGE, after }).then(it => it.followUps)),
    [],
  )
  useEffect(() => void due.ask(), [due])
  const open = useSignal<string | null>(null)
  const saved = useSignal<string | null>(null)
  return (
    <Screen title={t('follow-ups-title')}>
      <p class="screen-lead">{t('follow-ups-lead')}</p>
      {saved.value && <Done>{t('follow-up-saved', { name: saved.value })}</Done>}
      <List
        of={due}
        icon="check-circle"
        count={count => t('follow-ups-count', { count })}
        none={t('follow-ups-none')}
        help={t('follow-ups-none-help')}
      >
        {lines => (
          <ul class="due">
            {lines.map(line => (
              <li key={line.id} class="card">
                <Line
                  line={line}
                  asked={open.value === line.id}
                  onAsk={() => {
                    open.value = line.id
                    saved.value = null
                  }}
                />
                {open.value === line.id && (
                  <FollowUpForm
                    participantId={line.participantId}
                    programmeId={line.id}
                    onSaved={() => {
                      open.value = null
                      saved.value = line.name
                      void due.ask()
                    }}
                    onCancel={() => {
                      open.value = null
                    }}
                  />
                )}
              </li>
            ))}
          </ul>
        )}
      </List>
    </Screen>
  )
}

interface LineProps {
  readonly line: Due
  readonly asked: boolean
  readonly onAsk: () => void
}

function Line({ line, asked, onAsk }: LineProps) {
  const { tone, icon } = LOOKS[line.state]
  return (
    <div class="due-line">
      <div>
        <h2>
          <a class="case-name" href={`#/participants/${line.participantId}`}>
            <bdi>{line.name}</bdi>
          </a>
        </h2>
        <span class="quiet">{line.unit}</span>
      </div>
      <p class="days-left" data-tone={tone}>
        <Icon name={icon} />
        <span>
          <b>{word('follow-up-state', line.state)}</b>
          <span>{t('follow-up-ended', { date: numericDate(line.endedOn) })}</span>
        </span>
      </p>
      <p class="quiet">
        {[
          word('end-cause', line.endCause),
          line.mainActivity && word('main-activity', line.mainActivity),
          distanceText(line.endedOn, now.value.date),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {!asked && (
        <button type="button" class="ds-button" data-variant="secondary" onClick={onAsk}>
          <Icon name="pencil" />
          {t('follow-up-ask')}
          <span class="ds-sr-only">: {line.name}</span>
        </button>
      )}
    </div>
  )
}

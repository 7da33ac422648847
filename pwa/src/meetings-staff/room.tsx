/** The meeting itself: what is to be talked about, the plan that changes, and what is agreed, side by side. */

import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { tell } from '../graphql/client'
import { NoNetwork } from '../graphql/problems'
import { t } from '../i18n/texts'
import { uuid7 } from '../offline/uuid7'
import { Act } from '../ui/act'
import { Icon, type IconName } from '../ui/icon'
import { Notice } from '../ui/notice'
import { Agenda, Tick } from './agenda'
import { Decisions, Tasks, taskText } from './agreed'
import type { MeetingProps } from './parts'
import { PlanPane } from './plan-pane'
import { Cancel } from './planned'
import { Preparation, Shared } from './preparation'
import { Presence } from './presence'
import { keyTo } from './record'
import { SummingUp } from './summing-up'
import type { Together } from './together'
import { useTogether } from './use-together'

type Pane = 'agenda' | 'plan' | 'agreed'

const PANES: Readonly<Record<Pane, IconName>> = { agenda: 'tasks', plan: 'trail', agreed: 'check' }

export function Room(props: MeetingProps) {
  const { meeting, asked } = props
  const { participantId, draft, earlierTasks } = meeting
  const by = useTogether(props)
  const pane = useSignal<Pane>('plan')
  const isRunning = meeting.state === 'RUNNING'
  return (
    <div class="room" data-pane={pane.value}>
      <div class="room-head">
        <State by={by} />
        {meeting.mayRun && <Ways {...props} by={by} />}
      </div>
      <fieldset class="room-panes" aria-label={t('joint-panes')}>
        {(Object.keys(PANES) as Pane[]).map(each => (
          <button
            key={each}
            type="button"
            class="filter"
            aria-pressed={pane.value === each}
            onClick={() => {
              pane.value = each
            }}
          >
            <Icon name={PANES[each]} />
            {t(`joint-pane-${each}`)}
          </button>
        ))}
      </fieldset>
      <section class="room-agenda" aria-label={t('joint-pane-agenda')}>
        <div class="card">
          <h2>{t('joint-agenda')}</h2>
          <Agenda meeting={meeting} asked={asked} ticked />
        </div>
        {earlierTasks.length > 0 && (
          <div class="card">
            <h2>{t('joint-earlier')}</h2>
            <ul class="agenda">
              {earlierTasks.map(task => (
                <li key={task.id}>
                  <Tick
                    on={task.doneOn !== null}
                    tick={done =>
                      tell('settleMeetingTask', {
                        participantId,
                        wish: uuid7(),
                        meetingId: task.meetingId,
                        taskId: task.id,
                        done,
                      }).then(asked.ask)
                    }
                  >
                    <span>
                      {taskText(task)} <small class="quiet">{task.responsibleName}</small>
                    </span>
                  </Tick>
                </li>
              ))}
            </ul>
          </div>
        )}
        <Shared {...props} />
        <Presence {...props} />
        {isRunning && (
          <details class="card room-own">
            <summary>{t('joint-own-notes')}</summary>
            <Preparation {...props} />
          </details>
        )}
      </section>
      <section class="room-middle" aria-label={t('joint-pane-plan')}>
        {isRunning && draft ? (
          <PlanPane {...props} draft={draft} by={by} />
        ) : (
          <SummingUp {...props} by={by} />
        )}
      </section>
      <section class="room-agreed" aria-label={t('joint-pane-agreed')}>
        <Decisions {...props} />
        <Tasks {...props} />
        {isRunning && meeting.mayRun && <Cancel {...props} />}
      </section>
    </div>
  )
}

const SAID = {
  kept: ['check-circle', 'calm'],
  sending: ['clock', 'none'],
  asking: ['warning', 'soon'],
  waiting: ['offline', 'soon'],
} as const

/** Whether all that is written is with the server, by pictogram, colour and word. */
function State({ by }: { by: Together }) {
  const away = useSignal(!navigator.onLine)
  useEffect(() => {
    const look = () => {
      away.value = !navigator.onLine
    }
    addEventListener('online', look)
    addEventListener('offline', look)
    return () => {
      removeEventListener('online', look)
      removeEventListener('offline', look)
    }
  }, [])
  const unheard = [...by.edits.value.values()].filter(({ is }) => is === 'waiting')
  const lost = away.value || unheard.some(({ problem }) => problem instanceof NoNetwork)
  const state = lost ? 'waiting' : by.state.value
  const [icon, tone] = SAID[state]
  return (
    <p class="decision-state room-state" data-tone={tone} role="status">
      <Icon name={icon} />
      <span>
        {state === 'asking' ? (
          <button type="button" onClick={showWhatWaits}>
            {t('joint-room-asking')}
          </button>
        ) : (
          <b>{t(`joint-room-${state}`)}</b>
        )}{' '}
        {state === 'waiting' && <span>{t('joint-room-waiting-help')}</span>}
      </span>
    </p>
  )
}

function showWhatWaits(): void {
  const found = document.querySelector<HTMLElement>(
    '.room-gone button, .live-clash button, .live [aria-invalid]',
  )
  found?.focus()
  found?.scrollIntoView({ block: 'center' })
}

/** How the meeting goes on. Nothing is summed up while words are on their way, or wait for a choice. */
function Ways({ meeting, asked, by }: MeetingProps & { by: Together }) {
  const { participantId, state } = meeting
  const held = useSignal(false)
  const isRunning = state === 'RUNNING'
  const sumUp = async (wish: string) => {
    held.value = !(await by.flush())
    if (held.value) return
    await tell('sumUpMeeting', { participantId, wish, at: keyTo(meeting) })
  }
  return (
    <div class="meeting-ways">
      {held.value && by.state.value !== 'kept' && (
        <Notice icon="warning" tone="careful">
          {t('joint-not-all-kept')}
        </Notice>
      )}
      {isRunning ? (
        <Act act={sumUp} done={asked.ask} variant="primary" icon="forward">
          {t('joint-sum-up')}
        </Act>
      ) : (
        <Act
          act={wish => tell('resumeMeeting', { participantId, wish, at: keyTo(meeting) })}
          done={asked.ask}
          icon="turn"
        >
          {t('joint-resume')}
        </Act>
      )}
    </div>
  )
}

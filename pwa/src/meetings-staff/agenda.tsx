/** What is to be talked about: what the plan and the weeks ask for, and what each has added. */
import { useSignal } from '@preact/signals'
import { useMemo, useRef } from 'preact/hooks'
import { tell } from '../graphql/client'
import type { Problem } from '../graphql/problems'
import { now } from '../i18n/oslo'
import { numericDate } from '../i18n/spans'
import { t, word } from '../i18n/texts'
import { uuid7 } from '../offline/uuid7'
import { Act } from '../ui/act'
import { Icon } from '../ui/icon'
import { Norwegian } from '../ui/norwegian'
import { Notice } from '../ui/notice'
import { problemText } from '../ui/problem-text'
import { adding } from './adding'
import type { Meeting, MeetingProps } from './parts'

type Item = Meeting['agenda'][number]

/** @param ticked whether what has been talked about can be ticked off. */
export function Agenda({
  meeting,
  asked,
  ticked = false,
}: Pick<MeetingProps, 'meeting' | 'asked'> & { ticked?: boolean }) {
  const { participantId, id: meetingId, agenda, state } = meeting
  const open = state === 'PLANNED' || state === 'RUNNING'
  return (
    <div class="agenda">
      {agenda.length === 0 && <p class="quiet">{t('joint-agenda-none')}</p>}
      <ol>
        {agenda.map(item => (
          <li key={item.id} data-settled={item.settled || undefined}>
            {ticked ? (
              <Tick
                on={item.settled}
                tick={settled =>
                  tell('settleAgendaItem', {
                    participantId,
                    wish: uuid7(),
                    meetingId,
                    itemId: item.id,
                    settled,
                  }).then(asked.ask)
                }
              >
                <Words item={item} />
              </Tick>
            ) : (
              <span class="agenda-item">
                <Icon name={item.settled ? 'check-circle' : 'circle'} />
                <Words item={item} />
              </span>
            )}
            {open && item.cause === 'OWN_TOPIC' && (
              <Act
                act={wish =>
                  tell('removeMeetingTopic', { participantId, wish, meetingId, itemId: item.id })
                }
                done={asked.ask}
                variant="tertiary"
                icon="cross"
                name={t('joint-remove', { name: item.text ?? '' })}
              />
            )}
          </li>
        ))}
      </ol>
      {open && (
        <AddLine
          label={t('joint-topic-new')}
          add={(text, wish) =>
            tell('keepMeetingTopic', { participantId, wish, meetingId, itemId: wish, text }).then(
              asked.ask,
            )
          }
        />
      )}
    </div>
  )
}

function Words({ item }: { item: Item }) {
  const { cause, text, since, count, standard, goalText } = item
  if (cause === 'OWN_TOPIC' && text) return <Norwegian text={text} />
  const about = standard ? word('goal', standard) : goalText
  const more = [
    about && `«${about}»`,
    count !== null && count > 0 && t('joint-agenda-count', { count }),
    since && t(sinceOrFrom(since), { date: numericDate(since) }),
  ].filter(Boolean)
  return (
    <span>
      {word('agenda', cause)}
      {more.length > 0 && <small class="quiet"> {more.join(' · ')}</small>}
    </span>
  )
}

const sinceOrFrom = (date: string) =>
  date > now.value.date ? 'joint-agenda-from' : 'joint-agenda-since'

interface TickProps {
  readonly on: boolean
  readonly tick: (on: boolean) => Promise<unknown>
  readonly children: preact.ComponentChildren
}

/** A box that is ticked at once and says so if it did not arrive. */
export function Tick({ on, tick, children }: TickProps) {
  const wanted = useSignal<boolean | null>(null)
  const problem = useSignal<Problem | null>(null)
  const go = async (next: boolean) => {
    wanted.value = next
    problem.value = null
    try {
      await tick(next)
    } catch (found) {
      problem.value = found as Problem
    } finally {
      wanted.value = null
    }
  }
  return (
    <>
      <label class="agenda-item">
        <input
          type="checkbox"
          class="ds-input"
          checked={wanted.value ?? on}
          aria-busy={wanted.value !== null}
          onChange={event => void go(event.currentTarget.checked)}
        />
        {children}
      </label>
      {problem.value && (
        <Notice icon="warning" tone="wrong">
          {problemText(problem.value)}
        </Notice>
      )}
    </>
  )
}

interface AddProps {
  readonly label: string
  readonly add: (text: string, wish: string) => Promise<unknown>
}

/** One line that is added by Enter, or by its button. */
export function AddLine({ label, add }: AddProps) {
  const latest = useRef(add)
  latest.current = add
  const line = useMemo(
    () => adding('', (text: string, wish) => latest.current(text.trim(), wish)),
    [],
  )
  const { typed, busy, problem } = line
  return (
    <form
      class="add-line"
      onSubmit={event => {
        event.preventDefault()
        if (typed.peek().trim()) void line.go()
      }}
    >
      <input
        class="ds-input"
        aria-label={label}
        placeholder={label}
        autocomplete="off"
        lang="nb"
        value={typed.value}
        onInput={event => {
          typed.value = event.currentTarget.value
        }}
      />
      <button
        class="ds-button"
        data-variant="secondary"
        type="submit"
        aria-label={`${t('joint-add')}: ${label}`}
        title={`${t('joint-add')}: ${label}`}
        aria-busy={busy.value}
      >
        <Icon name="plus" />
      </button>
      {problem.value && (
        <Notice icon="warning" tone="wrong">
          {problemText(problem.value)}
        </Notice>
      )}
    </form>
  )
}

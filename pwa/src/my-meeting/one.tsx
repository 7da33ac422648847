/** One meeting: before it, while it is held, what one says to its end, and its minutes. */
import { type Signal, useSignal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useRef } from 'preact/hooks'
import { languageName } from '../i18n/language-names'
import { t, word } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { Norwegian } from '../ui/norwegian'
import { Notice } from '../ui/notice'
import { Answered, AnswerForm } from './answer'
import { Below } from './below'
import { changedSince, type HalfSaid, type Meeting, type MeetingPlan, UNSAID } from './meeting'
import { Tasks } from './tasks'
import { When } from './when'
import { HEADING_LOOKS, TOPICS } from './words'
import { Written } from './written'

export interface Parts {
  readonly PlanOnTable: ComponentType<{
    readonly plan: MeetingPlan
    readonly changed: ReadonlySet<string>
    readonly mark: string
  }>
  readonly Changes: ComponentType<{
    readonly of: NonNullable<Meeting['difference']>['changes']
  }>
}

interface Props {
  readonly meeting: Meeting
  readonly parts: Parts
}

export function One({ meeting, parts }: Props) {
  const { state } = meeting
  const half = useSignal(UNSAID)
  return (
    <Below title={t('meeting')} back="#/meeting" to={t('meeting-earlier-and-next')}>
      {state === 'PLANNED' && <Planned meeting={meeting} />}
      {(state === 'RUNNING' || state === 'SUMMING_UP') && (
        <On meeting={meeting} parts={parts} half={half} />
      )}
      {state === 'HELD' && <Minutes meeting={meeting} parts={parts} />}
      {state === 'CANCELLED' && (
        <Notice icon="minus-circle" tone="careful">
          {t('meeting-cancelled')}
        </Notice>
      )}
    </Below>
  )
}

function Planned({ meeting }: { meeting: Meeting }) {
  return (
    <>
      <section class="glance meeting-near" data-hue="violet">
        <When of={meeting} />
      </section>
      <PrepareLink meeting={meeting} />
      <Who meeting={meeting} />
      <Agenda meeting={meeting} />
      <Shared meeting={meeting} />
    </>
  )
}

function PrepareLink({ meeting }: { meeting: Meeting }) {
  const { choices, words } = meeting.preparation
  const prepared = choices.length > 0 || words !== null
  return (
    <a class="card goal-link" href={`#/meeting/prepare-${meeting.id}`}>
      <span class="tile" data-hue={prepared ? 'green' : 'blue'}>
        <Icon name={prepared ? 'check' : 'pencil'} />
      </span>
      <span>
        <b>{t(prepared ? 'meeting-prepared' : 'meeting-prepare')}</b>
        <span class="quiet">{t('meeting-prepare-help')}</span>
      </span>
      <Icon name="forward" />
    </a>
  )
}

/** While it is held: the plan as it is on the table, and at the end what becomes new and the question. */
function On({
  meeting,
  parts: { PlanOnTable, Changes },
  half,
}: Props & { readonly half: Signal<HalfSaid> }) {
  const { plan, state, difference, answer } = meeting
  const changed = useChanged(plan)
  const summing = state === 'SUMMING_UP'
  const counts = answer !== null && !answer.stale
  return (
    <>
      <section class="glance meeting-on" data-hue="green">
        <h2>
          <Icon name="group" />
          {t('meeting-running')}
        </h2>
        {!summing && <p>{t('meeting-follow')}</p>}
      </section>
      {summing && difference && (
        <section>
          <h2>{t('meeting-summary')}</h2>
          <Changes of={difference.changes} />
        </section>
      )}
      <Results meeting={meeting} />
      {answer?.stale && (
        <Notice icon="warning" tone="careful">
          {t('meeting-answer-stale')}
        </Notice>
      )}
      {summing &&
        (counts && answer ? (
          <Answered answer={answer} />
        ) : (
          <AnswerForm meeting={meeting} half={half} />
        ))}
      {!summing && plan && (
        <section>
          <h2>{t('meeting-plan-now')}</h2>
          <PlanOnTable plan={plan} changed={changed} mark={t('meeting-changed-now')} />
        </section>
      )}
      <Agenda meeting={meeting} />
      {!summing && <PrepareLink meeting={meeting} />}
      <Shared meeting={meeting} />
      <Who meeting={meeting} />
    </>
  )
}

/** What the last change of the plan has changed, until the next. */
function useChanged(plan: MeetingPlan | null): ReadonlySet<string> {
  const shown = useRef<MeetingPlan | null>(null)
  const changed = useRef<ReadonlySet<string>>(new Set())
  if (plan && plan !== shown.current) {
    const fresh = changedSince(shown.current, plan)
    // What is asked anew, and is as it was, says nothing about what has changed.
    if (fresh.size > 0 || shown.current?.edition !== plan.edition) changed.current = fresh
    shown.current = plan
  }
  return changed.current
}

function Minutes({ meeting, parts: { Changes } }: Props) {
  const { difference, answer } = meeting
  return (
    <>
      <section class="glance meeting-near" data-hue="slate">
        <h2>{t('meeting-held')}</h2>
        <When of={meeting} />
      </section>
      {difference && (
        <section>
          <h2>{t('meeting-summary')}</h2>
          <Changes of={difference.changes} />
        </section>
      )}
      <Results meeting={meeting} />
      {answer && <Answered answer={answer} />}
      <Agenda meeting={meeting} />
      <Who meeting={meeting} />
      <a class="card goal-link" href={`/files/minutes/${meeting.id}.pdf`} download>
        <span class="tile" data-hue="slate">
          <Icon name="note" />
        </span>
        <span>
          <b>{t('meeting-paper')}</b>
        </span>
        <Icon name="down" />
      </a>
    </>
  )
}

function Results({ meeting: { decisions, tasks, translations } }: { meeting: Meeting }) {
  return (
    <>
      {decisions.length > 0 && (
        <section>
          <h2>{t('meeting-decisions')}</h2>
          <ul class="card meeting-list">
            {decisions.map(({ id, text }) => (
              <li key={id}>
                <Icon name="check-circle" />
                <div>
                  <Written partId={id} text={text} translations={translations} />
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {tasks.length > 0 && (
        <section>
          <h2>{t('meeting-tasks')}</h2>
          <Tasks tasks={tasks} translations={translations} />
        </section>
      )}
    </>
  )
}

function Agenda({ meeting: { agenda, translations } }: { meeting: Meeting }) {
  if (agenda.length === 0) return null
  return (
    <section>
      <h2>{t('meeting-agenda')}</h2>
      <ul class="card meeting-list">
        {agenda.map(({ id, cause, text, standard, goalText, settled }) => (
          <li key={id} data-done={settled || undefined}>
            <Icon name={settled ? 'check-circle' : 'circle'} />
            <div>
              {text ? (
                <Written partId={id} text={text} translations={translations} />
              ) : (
                word('agenda', cause)
              )}
              {standard && <span class="meeting-more">{word('goal', standard)}</span>}
              {goalText && (
                <span class="meeting-more">
                  <Norwegian text={goalText} />
                </span>
              )}
              {settled && <span class="meeting-more quiet">{t('meeting-settled')}</span>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Shared({ meeting: { shared } }: { meeting: Meeting }) {
  if (shared.length === 0) return null
  return (
    <section>
      <h2>{t('meeting-others')}</h2>
      {shared.map(({ name, role, language, choices, words }) => (
        <div key={`${name} ${role}`} class="card meeting-shared">
          <p>
            <b>
              <bdi>{name}</bdi>
            </b>{' '}
            <span class="quiet">{word('meeting-role', role)}</span>
          </p>
          {choices.length > 0 && (
            <ul>
              {choices.map(({ heading, topic }) => (
                <li key={`${heading} ${topic}`}>
                  <span class="tile" data-hue={TOPICS[topic]?.hue}>
                    <Icon name={TOPICS[topic]?.icon ?? 'chat'} />
                  </span>
                  <span>
                    <span class="quiet meeting-more">
                      <Icon name={HEADING_LOOKS[heading].icon} />
                      {word('meeting-heading', heading)}
                    </span>
                    {word('topic', topic)}
                  </span>
                </li>
              ))}
            </ul>
          )}
          {words && (
            <p>
              {/^n[bno]/.test(language) ? (
                <Norwegian text={words} />
              ) : (
                <bdi dir="auto" lang={language}>
                  {words}
                </bdi>
              )}
            </p>
          )}
        </div>
      ))}
    </section>
  )
}

function Who({ meeting: { attendees, interpreter, state } }: { meeting: Meeting }) {
  return (
    <section>
      <h2>{t('meeting-who')}</h2>
      <ul class="card helpers">
        {attendees.map(({ accountId, name, role, present, mine }) => (
          <li key={accountId}>
            <span class="tile tile-round" data-hue={mine ? 'teal' : 'slate'}>
              <Icon name="person" />
            </span>
            <span>
              <b>
                <bdi>{name}</bdi>
              </b>
              <span class="quiet">{word('meeting-role', role)}</span>
              {state === 'HELD' && present !== null && (
                <span class="quiet">{t(present ? 'meeting-present' : 'meeting-absent')}</span>
              )}
            </span>
          </li>
        ))}
        {interpreter && (
          <li>
            <span class="tile tile-round" data-hue="blue">
              <Icon name="language" />
            </span>
            <span>
              <b>{t('meeting-interpreter', { language: languageName(interpreter.language) })}</b>
              <span class="quiet">
                {interpreter.mode && word('meeting-mode', interpreter.mode)}
              </span>
            </span>
          </li>
        )}
      </ul>
    </section>
  )
}

/** Everybody who has not begun, by the days that are left of the three months, and what they wait for. */

import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { inquire } from '../graphql/client'
import type { LateStartsAnswer, StartClockAnswer } from '../graphql/types'
import { numericDate } from '../i18n/spans'
import { t, word } from '../i18n/texts'
import { Icon, type IconName } from '../ui/icon'
import { Screen } from '../ui/screen'
import { Conditions, isOpen } from './conditions'
import { List } from './list'
import { type Pages, pages } from './pages'
import type { Condition } from './record'
import '../ui/styles/programmes.css'

export type Awaited = StartClockAnswer['startClock']['edges'][number]['node']
type Late = LateStartsAnswer['lateStarts']['edges'][number]['node']

const PAGE = 50

export default function Clock() {
  const awaited = useMemo(
    () => pages(after => inquire('startClock', { first: PAGE, after }).then(it => it.startClock)),
    [],
  )
  useEffect(() => void awaited.ask(), [awaited])
  return (
    <Screen title={t('clock-title')}>
      <p class="screen-lead">
        {t('clock-lead')} <a href="#/plans-missing">{t('plans-missing-link')}</a>
      </p>
      <List
        of={awaited}
        icon="clock"
        count={count => t('clock-count', { count })}
        none={t('clock-none')}
        help={t('clock-none-help')}
      >
        {lines => (
          <ul class="clock">
            {lines.map(line => (
              <Line key={line.id} line={line} />
            ))}
          </ul>
        )}
      </List>
      <LateStarts />
    </Screen>
  )
}

function Line({ line }: { line: Awaited }) {
  const conditions = useSignal<readonly Condition[]>(line.conditions)
  const done = conditions.value.filter(each => !isOpen(each)).length
  const all = conditions.value.length
  return (
    <li class="clock-line card">
      <div class="clock-who">
        <h2>
          <a class="case-name" href={`#/participants/${line.participantId}/programme`}>
            <bdi>{line.name}</bdi>
          </a>
        </h2>
        <span class="quiet">{line.adviser ?? line.unit}</span>
        <DaysLeft line={line} />
        <ul class="clock-facts">
          <li data-open={!line.decidedOn || undefined}>
            <Icon name={line.decidedOn ? 'check-circle' : 'warning'} />
            {line.decidedOn
              ? t('clock-awarded', { date: numericDate(line.decidedOn) })
              : t('clock-no-award')}
          </li>
          {line.startsOn && (
            <li>
              <Icon name="calendar" />
              {t('clock-starts', { date: numericDate(line.startsOn) })}
            </li>
          )}
          <li>
            <Icon name={done === all ? 'check-circle' : 'circle'} />
            {done === all ? t('clock-ready') : t('clock-ready-of', { done, all })}
          </li>
        </ul>
      </div>
      <Conditions
        participantId={line.participantId}
        name={line.name}
        conditions={line.conditions}
        openOnly
        onChanged={now => {
          conditions.value = now
        }}
      />
    </li>
  )
}

const SOON = 14

/** How a number of days is shown: by colour, pictogram and word. */
export function urgencyOf(days: number | null): { tone: string; icon: IconName } {
  if (days === null) return { tone: 'none', icon: 'question' }
  if (days < 0) return { tone: 'late', icon: 'warning' }
  return { tone: days <= SOON ? 'soon' : 'calm', icon: 'clock' }
}

function DaysLeft({ line: { daysLeft, deadline } }: { line: Awaited }) {
  const { tone, icon } = urgencyOf(daysLeft)
  return (
    <p class="days-left" data-tone={tone}>
      <Icon name={icon} />
      <span>
        <b>{daysText(daysLeft)}</b>
        <span>
          {deadline
            ? t('clock-deadline', { date: numericDate(deadline) })
            : t('clock-no-deadline-help')}
        </span>
      </span>
    </p>
  )
}

export function daysText(days: number | null): string {
  if (days === null) return t('clock-no-deadline')
  return days < 0 ? t('clock-days-late', { count: -days }) : t('clock-days-left', { count: days })
}

/** What the supervisor asks for: fetched when somebody opens it. */
function LateStarts() {
  const asked = useSignal<Pages<Late> | null>(null)
  const open = () => {
    if (asked.value) return
    asked.value = pages(after =>
      inquire('lateStarts', { first: PAGE, after }).then(it => it.lateStarts),
    )
    void asked.value.ask()
  }
  return (
    <details class="card late" onToggle={event => event.currentTarget.open && open()}>
      <summary>{t('late-starts')}</summary>
      <p class="quiet">{t('late-starts-help')}</p>
      {asked.value && (
        <List
          of={asked.value}
          icon="check-circle"
          count={count => t('late-count', { count })}
          none={t('late-starts-none')}
          help=""
        >
          {lines => (
            <ul class="late-lines">
              {lines.map(line => (
                <li key={line.id}>
                  <a href={`#/participants/${line.participantId}/programme`}>
                    <bdi>{line.name}</bdi>
                  </a>
                  <span>{numericDate(line.startsOn)}</span>
                  <span>{t('late-days', { count: line.daysLate })}</span>
                  <span class={line.reason ? undefined : 'quiet'}>
                    {line.reason ? word('delay', line.reason) : t('late-no-reason')}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </List>
      )}
    </details>
  )
}

/** Everybody's month: who is approved, who is ready, and what the others lack. */
import { useSignal } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { tell } from '../graphql/client'
import type { Problem } from '../graphql/problems'
import { question } from '../graphql/questions'
import type { PaymentState, PaymentsAnswer } from '../graphql/types'
import { hoursFigure } from '../i18n/durations'
import { t, word } from '../i18n/texts'
import { uuid7 } from '../offline/uuid7'
import { Asked } from '../ui/asked'
import { Done } from '../ui/form'
import { Icon, type IconName } from '../ui/icon'
import { Notice } from '../ui/notice'
import { problemText } from '../ui/problem-text'
import { Screen } from '../ui/screen'
import { addressOf, capital, monthText, wholeKroner } from './months'
import { Steps } from './steps'

type Month = PaymentsAnswer['payments'][number]

export const STATES: Readonly<Record<PaymentState, IconName>> = {
  INCOMPLETE: 'warning',
  READY: 'check',
  RUNNING: 'clock',
  LOCKED: 'lock',
}

const ORDER = Object.keys(STATES) as PaymentState[]

export function Everybody({ month }: { month: string }) {
  const asked = useMemo(() => question('payments', { month }), [month])
  useEffect(() => void asked.ask(), [asked])
  return (
    <Screen
      title={capital(monthText(month))}
      above={t('payments')}
      action={
        <a class="ds-button" data-variant="secondary" href="#/contests">
          <Icon name="chat" />
          {t('contests-link')}
        </a>
      }
    >
      <p class="screen-lead">{t('payments-lead')}</p>
      <Steps month={month} />
      <Asked of={asked}>
        {({ payments }) =>
          payments.length > 0 ? (
            <Months month={month} of={payments} onLocked={asked.ask} />
          ) : (
            <section class="rest">
              <Icon name="calendar" />
              <h2>{t('payments-none')}</h2>
              <p>{t('payments-none-help')}</p>
            </section>
          )
        }
      </Asked>
    </Screen>
  )
}

interface MonthsProps {
  readonly month: string
  readonly of: readonly Month[]
  readonly onLocked: () => Promise<void>
}

function Months({ month, of, onLocked }: MonthsProps) {
  const ready = of.filter(each => each.state === 'READY' && each.mayLock)
  const locked = of.filter(each => each.state === 'LOCKED')
  const sorted = [...of].sort((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state))
  return (
    <>
      <div class="pay-top">
        <dl class="pay-tally" aria-label={t('payments-tally')}>
          {ORDER.map(state => {
            const count = of.filter(each => each.state === state).length
            return (
              count > 0 && (
                <div key={state} class="pay-state" data-state={state}>
                  <dt>
                    <Icon name={STATES[state]} />
                    {word('payments-state', state)}
                  </dt>
                  <dd>{count}</dd>
                </div>
              )
            )
          })}
        </dl>
        <div class="pay-do">
          <LockAll month={month} count={ready.length} onLocked={onLocked} />
          {locked.length > 0 && <Files month={month} />}
        </div>
      </div>
      <table class="pay-table">
        <thead>
          <tr>
            <th scope="col">{t('payments-name')}</th>
            <th scope="col">{t('payments-where')}</th>
            <th scope="col" class="number">
              {t('payments-hours')}
            </th>
            <th scope="col" class="number">
              {t('payments-absence')}
            </th>
            <th scope="col" class="number">
              {t('payments-sum')}
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(each => (
            <Row key={each.participantId} month={month} of={each} />
          ))}
        </tbody>
      </table>
    </>
  )
}

function Row({ month, of }: { month: string; of: Month }) {
  const { attendedMinutes, plannedMinutes, unexcusedMinutes } = of.account
  return (
    <tr>
      <th scope="row">
        <a class="case-name" href={addressOf(month, of.participantId)}>
          <bdi>{of.name}</bdi>
        </a>
        <span class="quiet">{of.unit}</span>
      </th>
      <td>
        <span class="pay-state" data-state={of.state}>
          <Icon name={STATES[of.state]} />
          {word('payments-state', of.state)}
        </span>
        <Lacks of={of} />
      </td>
      <td class="number" data-label={t('payments-hours')}>
        {t('payments-of', {
          attended: hoursFigure(attendedMinutes),
          planned: hoursFigure(plannedMinutes),
        })}
      </td>
      <td class="number" data-label={t('payments-absence')}>
        {unexcusedMinutes > 0
          ? t('payments-hours-figure', { hours: hoursFigure(unexcusedMinutes) })
          : '–'}
      </td>
      <td class="number" data-label={t('payments-sum')}>
        {of.estimate ? t('payments-kroner', { amount: wholeKroner(of.estimate.expected) }) : '–'}
      </td>
    </tr>
  )
}

/** What a month lacks, or has beside it, in words. */
function Lacks({ of }: { of: Month }) {
  const said = [
    ...(of.state === 'LOCKED'
      ? []
      : of.missing.map(({ remedy, count }) => lackText(remedy, count))),
    of.addenda.length > 0 && t('payments-addenda', { count: of.addenda.length }),
    of.carried.length > 0 && t('payments-carried', { count: of.carried.length }),
  ].filter(Boolean)
  if (said.length === 0) return null
  return <span class="pay-lacks">{said.join(' · ')}</span>
}

export function lackText(remedy: string, count: number): string {
  return t(`payments-missing-${remedy.toLowerCase().replaceAll('_', '-')}`, { count })
}

interface LockAllProps {
  readonly month: string
  readonly count: number
  readonly onLocked: () => Promise<void>
}

/** Approve all that are ready: asked once more, since it cannot be undone. */
function LockAll({ month, count, onLocked }: LockAllProps) {
  const sure = useSignal(false)
  const busy = useSignal(false)
  const done = useSignal(0)
  const problem = useSignal<Problem | null>(null)
  const wish = useRef(uuid7())
  const lock = async () => {
    if (busy.value) return
    busy.value = true
    problem.value = null
    try {
      await tell('lockMonths', { wish: wish.current, month })
      wish.current = uuid7()
      done.value = count
      sure.value = false
      await onLocked()
    } catch (found) {
      problem.value = found as Problem
    }
    busy.value = false
  }
  return (
    <div class="pay-lock" aria-live="polite">
      {done.value > 0 && <Done>{t('payments-locked-now', { count: done.value })}</Done>}
      {problem.value && (
        <Notice icon="warning" tone="wrong">
          {problemText(problem.value)}
        </Notice>
      )}
      {count > 0 && !sure.value && (
        <button
          type="button"
          class="ds-button"
          onClick={() => {
            sure.value = true
          }}
        >
          <Icon name="lock" />
          {t('payments-lock-all', { count })}
        </button>
      )}
      {count > 0 && sure.value && (
        <div class="pay-sure">
          <p>{t('payments-lock-all-sure', { count })}</p>
          <p class="pay-buttons">
            <button
              type="button"
              class="ds-button"
              aria-busy={busy.value}
              onClick={() => void lock()}
            >
              {t('payments-lock-all', { count })}
            </button>
            <button
              type="button"
              class="ds-button"
              data-variant="tertiary"
              onClick={() => {
                sure.value = false
              }}
            >
              {t('cancel')}
            </button>
          </p>
        </div>
      )}
    </div>
  )
}

function Files({ month }: { month: string }) {
  return (
    <fieldset class="pay-files">
      <legend>{t('payments-file')}</legend>
      <p class="pay-buttons">
        {['csv', 'xlsx'].map(kind => (
          <a
            key={kind}
            class="ds-button"
            data-variant="secondary"
            href={`/files/payments/${month}.${kind}`}
            download
          >
            {kind.toUpperCase()}
          </a>
        ))}
      </p>
      <p class="quiet">{t('payments-file-help')}</p>
    </fieldset>
  )
}

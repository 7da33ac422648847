/** A push to this phone, now; and in words what became of it. */
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { inquire, tell } from '../graphql/client'
import { NoNetwork, type Problem, Refusal } from '../graphql/problems'
import { t, word } from '../i18n/texts'
import { uuid7 } from '../offline/uuid7'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { problemText } from '../ui/problem-text'
import { endpoint } from './browser'
import { EVERY, isOver, type Outcome, outcomeOf } from './outcome'

export function Test() {
  const outcome = useSignal<Outcome | null>(null)
  const problem = useSignal<Problem | null>(null)
  const gone = useRef(false)
  useEffect(
    () => () => {
      gone.current = true
    },
    [],
  )
  const send = async () => {
    if (outcome.value && !isOver(outcome.value)) return
    problem.value = null
    outcome.value = { says: 'waiting', reason: null }
    try {
      const id = uuid7()
      const sent = await tell('sendTestPush', { id, endpoint: (await endpoint()) ?? '' })
      const since = Date.now()
      outcome.value = outcomeOf(sent.sendTestPush, 0)
      while (!isOver(outcome.value) && !gone.current) {
        await new Promise(resolve => setTimeout(resolve, EVERY))
        outcome.value = await asked(id, since)
      }
    } catch (found) {
      outcome.value = null
      problem.value = found as Problem
    }
  }
  const busy = outcome.value !== null && !isOver(outcome.value)
  return (
    <>
      <button
        type="button"
        class="ds-button wide"
        data-variant="secondary"
        aria-busy={busy}
        aria-disabled={busy || undefined}
        onClick={() => void send()}
      >
        <Icon name="bell" />
        {t('test-send')}
      </button>
      <div role="status">{outcome.value && <Said outcome={outcome.value} />}</div>
      {problem.value && (
        <Notice icon="warning" tone="wrong">
          {problem.value instanceof Refusal || problem.value instanceof NoNetwork
            ? problemText(problem.value)
            : t('reminders-failed')}
        </Notice>
      )}
    </>
  )
}

/** A question that finds no network is asked again: the phone may be in a lift. */
async function asked(id: string, since: number): Promise<Outcome> {
  const found = await inquire('testPush', { id }).catch(() => null)
  return outcomeOf(found?.testPush ?? { state: 'WAITING', reason: null }, Date.now() - since)
}

const ICONS = {
  waiting: 'clock',
  sent: 'clock',
  shown: 'check-circle',
  silent: 'question',
  failed: 'cross',
} as const

function Said({ outcome: { says, reason } }: { outcome: Outcome }) {
  const careful = says === 'silent' || says === 'failed'
  return (
    <Notice icon={ICONS[says]} tone={careful ? 'careful' : 'calm'}>
      <b>{t(`test-${says}`)}</b>
      {reason && <p>{word('test-reason', reason, t('test-reason-unreachable'))}</p>}
    </Notice>
  )
}

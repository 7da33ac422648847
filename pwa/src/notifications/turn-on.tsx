/** The one button that lets a phone be reached: what the browser asks, it asks because of this tap. */
import { useSignal } from '@preact/signals'
import { type Problem, Refusal } from '../graphql/problems'
import { t } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { problemText } from '../ui/problem-text'
import { look, turnOn } from './browser'

export function TurnOn() {
  const busy = useSignal(false)
  const unanswered = useSignal(false)
  const problem = useSignal<Problem | null>(null)
  const get = async () => {
    if (busy.value) return
    busy.value = true
    problem.value = null
    unanswered.value = false
    try {
      unanswered.value = (await turnOn()) === 'unanswered'
    } catch (found) {
      problem.value = found as Problem
    }
    busy.value = false
    await look()
  }
  return (
    <>
      <button
        type="button"
        class="ds-button wide"
        data-size="lg"
        aria-busy={busy.value}
        onClick={() => void get()}
      >
        <Icon name="bell" />
        {t('reminders-get')}
      </button>
      {unanswered.value && (
        <Notice icon="question" tone="careful">
          {t('reminders-unanswered')}
        </Notice>
      )}
      {problem.value && (
        <Notice icon="warning" tone="wrong">
          {problem.value instanceof Refusal ? problemText(problem.value) : t('reminders-failed')}
        </Notice>
      )}
    </>
  )
}

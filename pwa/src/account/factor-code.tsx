/** The one field of a second factor: a code, a password once more, or how a passkey is called. */
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { type Problem, Refusal } from '../graphql/problems'
import { t } from '../i18n/texts'
import { faultText } from '../ui/fault-text'
import { Notice } from '../ui/notice'
import { problemText } from '../ui/problem-text'

/** Of a passkey, in characters. */
const LONGEST_NAME = 60

const KINDS = {
  code: { type: 'text', complete: 'one-time-code', capitals: 'characters' },
  password: { type: 'password', complete: 'current-password', capitals: 'off' },
  name: { type: 'text', complete: 'off', capitals: 'sentences' },
} as const

interface Props {
  readonly label: string
  readonly help?: string
  readonly save: string
  readonly kind?: 'code' | 'password' | 'name'
  /** Send what was typed; what it throws is told at the field. */
  readonly onTyped: (typed: string) => Promise<void>
  readonly onCancel?: () => void
}

export function FactorForm({ label, help, save, kind = 'code', onTyped, onCancel }: Props) {
  const busy = useSignal(false)
  const complaint = useSignal('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (busy.value) return
    busy.value = true
    complaint.value = ''
    try {
      await onTyped(field.current?.value ?? '')
    } catch (problem) {
      const [fault] = problem instanceof Refusal ? problem.fields : []
      complaint.value = fault ? faultText(fault) : problemText(problem as Problem)
      field.current?.select()
      field.current?.focus()
    }
    busy.value = false
  }
  const { complete, capitals, type } = KINDS[kind]
  return (
    <form class="factor-form" onSubmit={submit}>
      <div class="ds-field">
        <label class="ds-label" for="factor">
          {label}
        </label>
        {help && (
          <p id="factor-help" class="quiet">
            {help}
          </p>
        )}
        <input
          ref={field}
          class={kind === 'code' ? 'ds-input factor-code' : 'ds-input'}
          id="factor"
          type={type as 'text'}
          autocomplete={complete}
          autocapitalize={capitals}
          maxLength={kind === 'name' ? LONGEST_NAME : undefined}
          spellcheck={false}
          aria-describedby={help ? 'factor-help' : undefined}
          aria-invalid={complaint.value !== '' || undefined}
          required
        />
      </div>
      {complaint.value && (
        <Notice icon="warning" tone="wrong">
          {complaint.value}
        </Notice>
      )}
      <div class="factor-buttons">
        <button class="ds-button" type="submit" aria-busy={busy.value} disabled={busy.value}>
          {save}
        </button>
        {onCancel && (
          <button type="button" class="ds-button" data-variant="secondary" onClick={onCancel}>
            {t('cancel')}
          </button>
        )}
      </div>
    </form>
  )
}

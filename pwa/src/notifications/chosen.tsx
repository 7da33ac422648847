/** Of what one is reminded, how long before the first lesson, and when never. What is chosen stays until it is kept. */
import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { tell } from '../graphql/client'
import { NoNetwork, type Problem, Refusal } from '../graphql/problems'
import { durationText } from '../i18n/durations'
import { t, word } from '../i18n/texts'
import { faultText } from '../ui/fault-text'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { problemText } from '../ui/problem-text'
import { mine } from './browser'
import { inputOf, leadChoices, type Settings, TIMES } from './settings'
import { lookOf, type NoticeKind } from './words'

interface Props {
  /** Its kinds are those that are somebody's, in their order. */
  readonly settings: Settings
}

export function Chosen({ settings }: Props) {
  const { kinds } = settings
  const off = useSignal<ReadonlySet<NoticeKind>>(
    new Set(kinds.filter(each => !each.on).map(({ kind }) => kind)),
  )
  const lead = useSignal(settings.leadMinutes)
  const from = useSignal(settings.quietFrom)
  const to = useSignal(settings.quietTo)
  const busy = useSignal(false)
  const saved = useSignal(false)
  const problem = useSignal<Problem | null>(null)
  const touched = () => {
    saved.value = false
  }
  const save = async (event: Event) => {
    event.preventDefault()
    if (busy.value) return
    busy.value = true
    saved.value = false
    problem.value = null
    try {
      const given = inputOf(off.value, lead.value, from.value, to.value)
      const { keepReminderSettings } = await tell('keepReminderSettings', { settings: given })
      const known = mine.peek()
      if (known) mine.value = { ...known, settings: keepReminderSettings }
      saved.value = true
    } catch (found) {
      problem.value = found as Problem
    }
    busy.value = false
  }
  const faults = problem.value instanceof Refusal ? problem.value.fields : []
  const faultOf = (field: string) => {
    const fault = faults.find(each => each.field === field)
    return fault && faultText(fault)
  }
  const leads = kinds.some(({ kind }) => kind === 'FIRST_LESSON')
  return (
    <form class="stack" onSubmit={event => void save(event)} onChange={touched}>
      {kinds.length > 0 && (
        <fieldset class="card reminder-kinds">
          <legend>
            <h2>{t('reminders-what')}</h2>
          </legend>
          {kinds.map(({ kind, required }) => (
            <Choice
              key={kind}
              kind={kind}
              required={required}
              on={!off.value.has(kind)}
              set={on => {
                const next = new Set(off.value)
                if (on) next.delete(kind)
                else next.add(kind)
                off.value = next
              }}
            />
          ))}
          <Fault text={faultOf('off')} />
        </fieldset>
      )}
      {leads && (
        <fieldset class="card">
          <legend>
            <h2>{t('reminders-lead')}</h2>
          </legend>
          <div class="reminder-leads">
            {leadChoices(settings.leadMinutes).map(minutes => (
              <label key={minutes}>
                <input
                  type="radio"
                  name="lead"
                  class="ds-sr-only"
                  checked={lead.value === minutes}
                  onChange={() => {
                    lead.value = minutes
                  }}
                />
                {minutes === 0 ? t('reminders-lead-none') : durationText(minutes)}
              </label>
            ))}
          </div>
          <Fault text={faultOf('leadMinutes')} />
        </fieldset>
      )}
      <fieldset class="card">
        <legend>
          <h2>{t('reminders-quiet')}</h2>
        </legend>
        <p class="quiet">{t('reminders-quiet-help')}</p>
        <div class="reminder-quiet">
          <Time label={t('reminders-quiet-from')} of={from} wrong={faultOf('quietFrom')} />
          <Time label={t('reminders-quiet-to')} of={to} wrong={faultOf('quietTo')} />
        </div>
      </fieldset>
      {problem.value && faults.length === 0 && (
        <Notice icon={problem.value instanceof NoNetwork ? 'offline' : 'warning'} tone="wrong">
          {problemText(problem.value)}
        </Notice>
      )}
      <button type="submit" class="ds-button wide" data-size="lg" aria-busy={busy.value}>
        {t('reminders-save')}
      </button>
      <div role="status">
        {saved.value && <Notice icon="check-circle">{t('reminders-saved')}</Notice>}
      </div>
    </form>
  )
}

interface ChoiceProps {
  readonly kind: NoticeKind
  readonly required: boolean
  readonly on: boolean
  readonly set: (on: boolean) => void
}

function Choice({ kind, required, on, set }: ChoiceProps) {
  const help = useId()
  const { icon, hue } = lookOf(kind)
  return (
    <label class="reminder-kind">
      <span class="tile" data-hue={hue}>
        <Icon name={icon} />
      </span>
      <span>
        {word('reminder', kind)}
        {required && (
          <span class="quiet fact" id={help}>
            <Icon name="lock" />
            {t('reminders-required')}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        class="ds-input"
        checked={on}
        disabled={required}
        aria-describedby={required ? help : undefined}
        onChange={event => set(event.currentTarget.checked)}
      />
    </label>
  )
}

interface TimeProps {
  readonly label: string
  readonly of: { value: string }
  readonly wrong: string | undefined
}

function Time({ label, of, wrong }: TimeProps) {
  const id = useId()
  const times = TIMES.includes(of.value) ? TIMES : [...TIMES, of.value].sort()
  return (
    <div>
      <label for={id}>{label}</label>
      <select
        id={id}
        class="ds-input"
        dir="ltr"
        value={of.value}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={event => {
          of.value = event.currentTarget.value
        }}
      >
        {times.map(time => (
          <option key={time} value={time}>
            {time}
          </option>
        ))}
      </select>
      <Fault text={wrong} id={`${id}-wrong`} />
    </div>
  )
}

function Fault({ text, id }: { text: string | undefined; id?: string }) {
  if (!text) return null
  return (
    <p class="reminder-fault" id={id} role="alert">
      <Icon name="warning" />
      {text}
    </p>
  )
}

/** When: today is chosen already, so that one tap sends; other days by two dates. */
import { useSignal } from '@preact/signals'
import { addDays, dateText } from '../../i18n/dates'
import { now } from '../../i18n/oslo'
import { t } from '../../i18n/texts'
import { Icon } from '../../ui/icon'
import { Notice } from '../../ui/notice'
import type { When } from './told'

interface Props {
  readonly send: string
  /** Whether it may be some hours of one day. */
  readonly hours?: boolean
  /** The first day that may be chosen; without it, today. */
  readonly from?: string
  /** Said below the days. */
  readonly note?: string | undefined
  readonly onSend: (when: When) => Promise<void>
}

type Choice = 'today' | 'tomorrow' | 'other'

export function WhenForm({ send, hours = false, from, note, onSend }: Props) {
  const today = now.value.date
  const choice = useSignal<Choice>(from ? 'other' : 'today')
  const first = useSignal(from ?? today)
  const last = useSignal(from ?? today)
  const part = useSignal(false)
  const starts = useSignal('08:30')
  const ends = useSignal('10:00')
  const busy = useSignal(false)
  const wrong = useSignal<string | null>(null)

  const chosen = (): When => {
    const day = choice.value === 'tomorrow' ? addDays(today, 1) : today
    const days =
      choice.value === 'other'
        ? { startsOn: first.value, endsOn: last.value }
        : { startsOn: day, endsOn: day }
    const inPart = part.value && days.startsOn === days.endsOn
    return {
      ...days,
      startsAt: inPart ? starts.value : null,
      endsAt: inPart ? ends.value : null,
    }
  }

  const submit = async () => {
    if (busy.value) return
    const when = chosen()
    wrong.value = faultOf(when, from)
    if (wrong.value) return
    busy.value = true
    try {
      await onSend(when)
      location.hash = '#/absence'
    } catch {
      wrong.value = t('problem-server')
    }
    busy.value = false
  }

  return (
    <form
      class="stack when"
      noValidate
      onSubmit={event => {
        event.preventDefault()
        void submit()
      }}
    >
      <fieldset class="when-days">
        <legend>{t('away-when')}</legend>
        {!from && (
          <>
            <Day choice={choice} value="today" text={t('away-today')} date={today} />
            <Day
              choice={choice}
              value="tomorrow"
              text={t('away-tomorrow')}
              date={addDays(today, 1)}
            />
            <Day choice={choice} value="other" text={t('away-other-days')} />
          </>
        )}
      </fieldset>
      {choice.value === 'other' && (
        <div class="when-dates">
          <DateInput
            label={t('away-from')}
            of={first}
            min={from}
            onChoose={date => {
              if (last.value < date) last.value = date
            }}
          />
          <DateInput label={t('away-to')} of={last} min={first.value} />
        </div>
      )}
      {hours && chosen().startsOn === chosen().endsOn && (
        <>
          <label class="when-part">
            <input
              type="checkbox"
              checked={part.value}
              onChange={event => {
                part.value = event.currentTarget.checked
              }}
            />
            <span>{t('away-some-hours')}</span>
          </label>
          {part.value && (
            <div class="when-dates">
              <TimeInput label={t('away-from-hour')} of={starts} />
              <TimeInput label={t('away-to-hour')} of={ends} />
            </div>
          )}
        </>
      )}
      {note && <p class="quiet">{note}</p>}
      <div aria-live="polite">
        {wrong.value && (
          <Notice icon="warning" tone="careful">
            {wrong.value}
          </Notice>
        )}
      </div>
      <button type="submit" class="ds-button wide when-send" aria-busy={busy.value}>
        <Icon name="check" />
        {send}
      </button>
      <p class="quiet">{t('away-answered-by')}</p>
    </form>
  )
}

/** What is wrong with it, before it is sent: later nobody may be there to be asked. */
function faultOf({ startsOn, endsOn, startsAt, endsAt }: When, from?: string): string | null {
  if (endsOn < startsOn || (startsAt && endsAt && endsAt <= startsAt)) {
    return t('refused-attendance-ends-before-it-starts')
  }
  if (!from && startsOn < addDays(now.value.date, -14)) return t('refused-attendance-too-long-ago')
  if (from && startsOn < from) return t('away-notice')
  return null
}

interface DayProps {
  readonly choice: { value: Choice }
  readonly value: Choice
  readonly text: string
  readonly date?: string
}

function Day({ choice, value, text, date }: DayProps) {
  return (
    <label class="when-day">
      <input
        type="radio"
        name="day"
        checked={choice.value === value}
        onChange={() => {
          choice.value = value
        }}
      />
      <span>
        <b>{text}</b>
        {date && <span class="capital quiet">{dateText(date)}</span>}
      </span>
    </label>
  )
}

interface InputProps {
  readonly label: string
  readonly of: { value: string }
  readonly min?: string | undefined
  readonly onChoose?: (value: string) => void
}

function DateInput({ label, of, min, onChoose }: InputProps) {
  return (
    <label>
      {label}
      <input
        autocomplete="off"
        class="ds-input"
        type="date"
        value={of.value}
        min={min}
        onInput={event => {
          if (!event.currentTarget.value) return
          of.value = event.currentTarget.value
          onChoose?.(of.value)
        }}
      />
      {/* The browser writes dates in its own language: the words leave no doubt which day it is. */}
      <span class="capital quiet">{dateText(of.value)}</span>
    </label>
  )
}

function TimeInput({ label, of }: InputProps) {
  return (
    <label>
      {label}
      <input
        autocomplete="off"
        class="ds-input"
        type="time"
        value={of.value}
        onInput={event => {
          of.value = event.currentTarget.value || of.value
        }}
      />
    </label>
  )
}

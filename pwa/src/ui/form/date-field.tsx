/** A date: the browser's own field, the day in words below it, and the days that are asked for most. */
import { useSignal } from '@preact/signals'
import { addDays, dateText, weekdayIndex } from '../../i18n/dates'
import { now } from '../../i18n/oslo'
import { numericDate } from '../../i18n/spans'
import { t } from '../../i18n/texts'
import { attributesOf, Field, type FieldProps, useAbout } from './field'

export type Quick = 'yesterday' | 'today' | 'tomorrow' | 'next-monday'

interface Props extends FieldProps<string> {
  /** Days to choose by one click. */
  readonly quick?: readonly Quick[]
  /** The first and the last day that make sense, ISO dates. */
  readonly min?: string | undefined
  readonly max?: string | undefined
}

export function DateField({ quick = [], min, max, ...props }: Props) {
  const { of, label, required } = props
  // Half a date, or a day that no calendar has: the field says nothing then, and would look empty.
  const broken = useSignal(false)
  const check = () => {
    if (broken.value) return t('field-not-date')
    if (min && of.value && of.value < min) return t('field-too-early', { date: numericDate(min) })
    if (max && of.value > max) return t('field-too-late', { date: numericDate(max) })
    return undefined
  }
  useAbout(of, { label, required, check, say: value => (value ? numericDate(String(value)) : '') })
  const choose = (date: string) => {
    broken.value = false
    of.set(date)
  }
  return (
    <Field {...props}>
      <div class="field-date">
        <input
          autocomplete="off"
          class="ds-input"
          type="date"
          min={min}
          max={max ?? '9999-12-31'}
          value={of.value}
          onInput={event => {
            broken.value = event.currentTarget.validity.badInput
            of.set(event.currentTarget.value)
          }}
          {...attributesOf(props, `${of.id}-words`)}
        />
        {quick.map(each => {
          const date = quickDate(each, now.value.date)
          return (
            <button
              key={each}
              type="button"
              class="filter"
              aria-pressed={of.value === date}
              aria-label={`${label}: ${t(`date-${each}`)}`}
              onClick={() => choose(date)}
            >
              {t(`date-${each}`)}
            </button>
          )
        })}
      </div>
      {/* The browser writes dates in its own language: the words leave no doubt which day it is. */}
      <p class="field-words quiet" id={`${of.id}-words`}>
        {isDate(of.value) && dateText(of.value, 'weekdayDayMonth')}
        {isDate(of.value) && ` ${of.value.slice(0, 4)}`}
      </p>
    </Field>
  )
}

export function quickDate(quick: Quick, today: string): string {
  switch (quick) {
    case 'yesterday':
      return addDays(today, -1)
    case 'today':
      return today
    case 'tomorrow':
      return addDays(today, 1)
    case 'next-monday':
      return addDays(today, 7 - weekdayIndex(today))
  }
}

function isDate(value: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(value)
}

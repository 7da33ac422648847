/** On which weekdays: several at once, where each becomes a slot of its own. */
import { t } from '../i18n/texts'
import { type FieldProps, Label, useAbout, Wrong } from '../ui/form/field'
import { weekdayName } from './said'

interface Props extends FieldProps<readonly string[]> {
  /** Only one can be chosen. */
  readonly single?: boolean
  /** Saturday and Sunday, too. */
  readonly weekend: boolean
}

const WORKDAYS: readonly string[] = ['1', '2', '3', '4', '5']

export function WeekdayField({ single = false, weekend, ...props }: Props) {
  const { of, label, required } = props
  const say = (value: unknown) =>
    (value as readonly string[]).map(each => weekdayName(Number(each))).join(', ')
  useAbout(of, { label, required, say })
  const days = weekend ? [...WORKDAYS, '6', '7'] : WORKDAYS
  const all = WORKDAYS.every(day => of.value.includes(day))
  const toggle = (day: string) => {
    if (single) return of.set([day])
    const others = of.value.filter(each => each !== day)
    of.set(others.length < of.value.length ? others : [...others, day].sort())
  }
  return (
    <fieldset
      class="field"
      id={of.id}
      tabIndex={-1}
      aria-labelledby={`${of.id}-label`}
      aria-describedby={of.error ? `${of.id}-wrong` : undefined}
      aria-invalid={of.error ? true : undefined}
    >
      <p class="field-label" id={`${of.id}-label`}>
        <Label label={label} required={required} />
      </p>
      <div class="weekdays">
        {days.map(day => (
          <button
            key={day}
            type="button"
            class="filter"
            aria-pressed={of.value.includes(day)}
            onClick={() => toggle(day)}
          >
            <span aria-hidden="true" class="capital">
              {weekdayName(Number(day)).slice(0, 3)}
            </span>
            <span class="ds-sr-only">{weekdayName(Number(day))}</span>
          </button>
        ))}
        {!single && (
          <button
            type="button"
            class="filter"
            aria-pressed={all}
            onClick={() => of.set(all ? [] : WORKDAYS)}
          >
            {t('keeping-all-days')}
          </button>
        )}
      </div>
      <Wrong of={of} />
    </fieldset>
  )
}

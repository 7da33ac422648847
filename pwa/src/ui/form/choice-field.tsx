/** One of a few, each a card that says what it means; and one thing that is so or not. */
import { Icon, type IconName } from '../icon'
import { attributesOf, type FieldProps, Help, Label, useAbout, Wrong } from './field'
import type { Option } from './fields'

export interface Card<T extends string> extends Option<T> {
  readonly help?: string | undefined
  readonly icon?: IconName
}

interface ChoiceProps<T extends string> extends FieldProps<T> {
  /** Six at most: for more there is the SelectField. */
  readonly options: readonly Card<Exclude<T, ''>>[]
}

export function ChoiceField<T extends string>({ options, ...props }: ChoiceProps<T>) {
  const { of, label, required } = props
  const say = (value: unknown) => options.find(each => each.value === value)?.label ?? ''
  useAbout(of, { label, required, say })
  return (
    <div
      class="field choice"
      role="radiogroup"
      aria-labelledby={`${of.id}-label`}
      {...attributesOf(props)}
    >
      <p class="field-label" id={`${of.id}-label`}>
        <Label label={label} required={required} />
      </p>
      <Help of={of} help={props.help} />
      <div class="choice-cards">
        {options.map(({ value, label, help, icon }) => (
          <label key={value} class="choice-card">
            <input
              type="radio"
              class="ds-input"
              name={of.id}
              value={value}
              checked={of.value === value}
              aria-labelledby={`${of.id}-${value}`}
              aria-describedby={help && `${of.id}-${value}-help`}
              onChange={() => of.set(value)}
            />
            {icon && <Icon name={icon} />}
            <span>
              <span class="choice-label" id={`${of.id}-${value}`}>
                {label}
              </span>
              {help && (
                <span class="quiet" id={`${of.id}-${value}-help`}>
                  {help}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
      <Wrong of={of} />
    </div>
  )
}

export function CheckField(props: FieldProps<boolean>) {
  const { of, label, required, help } = props
  useAbout(of, { label, required, say: value => (value ? '✓' : '–') })
  return (
    <div class="field" data-wrong={of.error ? true : undefined}>
      <label class="choice-card">
        <input
          type="checkbox"
          class="ds-input"
          checked={of.value}
          onChange={event => of.set(event.currentTarget.checked)}
          aria-labelledby={`${of.id}-label`}
          {...attributesOf(props)}
        />
        <span>
          <span class="choice-label" id={`${of.id}-label`}>
            <Label label={label} required={required} />
          </span>
          {help && (
            <span class="quiet" id={`${of.id}-help`}>
              {help}
            </span>
          )}
        </span>
      </label>
      <Wrong of={of} />
    </div>
  )
}

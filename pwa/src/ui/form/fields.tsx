/** Fields that one types into, and the browser's own list. */
import { useSignal } from '@preact/signals'
import { figureLocales, t } from '../../i18n/texts'
import { attributesOf, Field, type FieldProps, useAbout } from './field'

type Size = 'short' | 'medium' | 'full'

interface TextProps extends FieldProps<string> {
  /** Which keys a phone shows. */
  readonly keys?: 'text' | 'tel' | 'email' | 'numeric'
  readonly size?: Size
  /** How many characters the server takes. More can be typed, so that nothing pasted is cut off unseen. */
  readonly most?: number
}

const asText = (value: unknown) => String(value ?? '')

function tooLong(value: string, most: number | undefined): string | undefined {
  return most && value.length > most
    ? t('field-too-long', { most, over: value.length - most })
    : undefined
}

export function TextField({ keys = 'text', size = 'full', most, ...props }: TextProps) {
  const { of, label, required } = props
  useAbout(of, { label, required, say: asText, check: () => tooLong(of.value, most) })
  return (
    <Field {...props}>
      <input
        class="ds-input"
        data-size={size}
        type="text"
        inputMode={keys}
        // It is about somebody else: the browser must neither fill it in nor remember it.
        autocomplete="off"
        spellcheck={false}
        value={of.value}
        onInput={event => of.set(event.currentTarget.value)}
        {...attributesOf(props)}
      />
    </Field>
  )
}

interface AreaProps extends FieldProps<string> {
  readonly rows?: number
  readonly most?: number
  /** It is kept as written, so it is written in Norwegian whatever the screen speaks. */
  readonly norwegian?: boolean
}

export function TextAreaField({ rows = 4, most, norwegian, ...props }: AreaProps) {
  const { of, label, required } = props
  useAbout(of, { label, required, say: asText, check: () => tooLong(of.value, most) })
  const left = most ? most - of.value.length : Number.POSITIVE_INFINITY
  const hints = [norwegian && t('field-in-norwegian'), props.help].filter(Boolean)
  const help =
    hints.length > 0 ? hints.map((hint, place) => <span key={place}>{hint} </span>) : null
  const framed = { ...props, help }
  return (
    <Field {...framed}>
      <textarea
        class="ds-input"
        rows={rows}
        autocomplete="off"
        lang={norwegian ? 'nb' : undefined}
        value={of.value}
        onInput={event => of.set(event.currentTarget.value)}
        {...attributesOf(framed)}
      />
      {most && left < most / 5 && (
        <p class="field-left quiet" data-over={left < 0 || undefined}>
          {left < 0 ? t('field-too-long', { most, over: -left }) : t('field-left', { left })}
        </p>
      )}
    </Field>
  )
}

interface NumberProps extends FieldProps<number | null> {
  readonly min?: number
  readonly max?: number
  /** How many digits may follow the comma. */
  readonly decimals?: number
  /** What it counts, after the field: "timer". */
  readonly unit?: string
}

export function NumberField({ min, max, decimals = 0, unit, ...props }: NumberProps) {
  const { of, label, required } = props
  const typed = useSignal(figure(of.value))
  // Whoever types "3," has not finished; whatever sets the value from elsewhere replaces it.
  const shown = readNumber(typed.value) === of.value ? typed.value : figure(of.value)
  const check = () => {
    const value = readNumber(shown)
    if (shown.trim() === '') return undefined
    if (value === null || tooFine(value, decimals)) {
      return t(decimals > 0 ? 'field-not-number' : 'field-not-whole')
    }
    if (min !== undefined && value < min) return t('field-too-small', { min })
    if (max !== undefined && value > max) return t('field-too-large', { max })
    return undefined
  }
  useAbout(of, { label, required, check, say: value => figure(value as number | null) })
  return (
    <Field {...props}>
      <span class="field-with-unit">
        <input
          class="ds-input"
          data-size="short"
          inputMode={decimals > 0 ? 'decimal' : 'numeric'}
          autocomplete="off"
          value={shown}
          onInput={event => {
            typed.value = event.currentTarget.value
            of.set(readNumber(typed.value))
          }}
          {...attributesOf(props, unit && `${of.id}-unit`)}
        />
        {unit && <span id={`${of.id}-unit`}>{unit}</span>}
      </span>
    </Field>
  )
}

/** Read a number as people write it: "37,5", "1 200"; null: it is none. */
export function readNumber(typed: string): number | null {
  const plain = typed.replaceAll(/\s/g, '').replace(',', '.')
  return /^-?\d+(\.\d*)?$/.test(plain) ? Number(plain) : null
}

function tooFine(value: number, decimals: number): boolean {
  return Number(value.toFixed(decimals)) !== value
}

function figure(value: number | null): string {
  return value === null
    ? ''
    : new Intl.NumberFormat(figureLocales(), { useGrouping: false }).format(value)
}

export interface Option<T extends string> {
  readonly value: T
  readonly label: string
}

interface SelectProps<T extends string> extends FieldProps<T> {
  readonly options: readonly Option<Exclude<T, ''>>[]
  /** What stands while nothing is chosen; "Velg" where nothing is said. */
  readonly none?: string
  readonly size?: Size
}

/** Many to choose from: the browser's own list, which every keyboard knows. */
export function SelectField<T extends string>({
  options,
  none,
  size = 'medium',
  ...props
}: SelectProps<T>) {
  const { of, label, required } = props
  const say = (value: unknown) => options.find(each => each.value === value)?.label ?? ''
  useAbout(of, { label, required, say })
  return (
    <Field {...props}>
      <select
        class="ds-input"
        data-size={size}
        value={of.value}
        onChange={event => of.set(event.currentTarget.value as T)}
        {...attributesOf(props)}
      >
        <option value="">{none ?? t('field-choose')}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  )
}

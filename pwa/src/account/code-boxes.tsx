/** One field that looks like eight boxes: it can be pasted into, and a reader hears one field. */
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../i18n/texts'
import { CODE_LENGTH, readCode } from './code'

interface Props {
  readonly value: string
  readonly onChange: (code: string) => void
  /** The id of what explains the field, and of what is wrong with it. */
  readonly describedBy: string
  readonly wrong: boolean
}

export function CodeBoxes({ value, onChange, describedBy, wrong }: Props) {
  const field = useRef<HTMLInputElement>(null)
  // One can type at once; a refused code is selected whole, so that a new one takes its place.
  useEffect(() => {
    field.current?.focus()
    if (wrong) field.current?.select()
  }, [wrong])
  return (
    <div class="code-boxes" dir="ltr">
      <input
        ref={field}
        class="code-field"
        aria-label={t('code-label', { total: CODE_LENGTH })}
        aria-describedby={describedBy}
        aria-invalid={wrong}
        autocomplete="one-time-code"
        autocapitalize="characters"
        spellcheck={false}
        value={value}
        onInput={event => {
          const code = readCode(event.currentTarget.value)
          event.currentTarget.value = code
          onChange(code)
        }}
      />
      {Array.from({ length: CODE_LENGTH }, (_, place) => (
        <span
          key={place}
          class="code-box"
          data-next={place === value.length || undefined}
          aria-hidden="true"
        >
          {value[place]}
        </span>
      ))}
    </div>
  )
}

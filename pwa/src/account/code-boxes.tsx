/** One field that looks like eight boxes: it can be pasted into, and a reader hears one field. */
import { useRef } from 'preact/hooks'
import { t } from '../i18n/texts'
import { CODE_LENGTH, readCode } from './code'

interface Props {
  readonly value: string
  readonly onChange: (code: string) => void
  readonly describedBy?: string
}

export function CodeBoxes({ value, onChange, describedBy }: Props) {
  const field = useRef<HTMLInputElement>(null)
  return (
    <div class="code-boxes" dir="ltr">
      <input
        ref={field}
        class="code-field"
        aria-label={t('code-label', { total: CODE_LENGTH })}
        aria-describedby={describedBy}
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

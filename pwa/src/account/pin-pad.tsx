/** Six digits by large keys of our own: no keyboard slides up, and nothing is written on screen. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { t } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { PIN_LENGTH } from './pin'

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '', '0'] as const

interface Props {
  /** Called with all six digits; until it is done no key answers, and then the dots are empty again. */
  readonly onTyped: (pin: string) => Promise<void>
}

export function PinPad({ onTyped }: Props) {
  // Read when a key is pressed, not when the screen was drawn: fingers may be faster than a cheap phone.
  const typed = useSignal('')
  const busy = useSignal(false)
  const press = async (digit: string) => {
    if (busy.value || typed.value.length >= PIN_LENGTH) return
    typed.value += digit
    if (typed.value.length < PIN_LENGTH) return
    busy.value = true
    await onTyped(typed.value)
    busy.value = false
    typed.value = ''
  }
  const erase = () => {
    if (!busy.value) typed.value = typed.value.slice(0, -1)
  }
  // A keyboard works as well, wherever the focus is.
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (/^[0-9]$/.test(event.key)) void press(event.key)
      if (event.key === 'Backspace') erase()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  })
  return (
    <div class="pin" dir="ltr">
      <p class="pin-dots" aria-live="polite" data-busy={busy.value || undefined}>
        <span class="ds-sr-only">
          {t('pin-entered', { count: typed.value.length, total: PIN_LENGTH })}
        </span>
        {Array.from({ length: PIN_LENGTH }, (_, place) => (
          <i key={place} data-filled={place < typed.value.length || undefined} />
        ))}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would announce itself at every key */}
      <div class="pin-keys" role="group" aria-label={t('pin-keys')}>
        {DIGITS.map(digit =>
          digit ? (
            <button key={digit} type="button" class="pin-key" onClick={() => void press(digit)}>
              {digit}
            </button>
          ) : (
            <span key="gap" />
          ),
        )}
        <button
          type="button"
          class="pin-key pin-erase"
          aria-label={t('pin-delete')}
          onClick={erase}
        >
          <Icon name="backspace" />
        </button>
      </div>
    </div>
  )
}

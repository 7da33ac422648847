/** The head of a card, with a button that opens a form in it. */
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { Icon } from '../ui/icon'

interface Props {
  readonly title: string
  /** Null: one may not. */
  readonly button: string | null
  readonly form: (close: () => void) => ComponentChildren
}

export function Opened({ title, button, form }: Props) {
  const open = useSignal(false)
  return (
    <>
      <header class="around-head">
        <h2>{title}</h2>
        {button && !open.value && (
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            onClick={() => {
              open.value = true
            }}
          >
            <Icon name="plus" />
            {button}
          </button>
        )}
      </header>
      {button && open.value && (
        <div class="around-form">
          <h3>{button}</h3>
          {form(() => {
            open.value = false
          })}
        </div>
      )}
    </>
  )
}

/** What one does at the end of a slot's form; what clashes is saved all the same only by another word. */
import type { RefObject } from 'preact'
import { t } from '../i18n/texts'
import type { FormOf } from '../ui/form'
import { Kept } from '../ui/form/layout'

interface Props<V> {
  readonly form: FormOf<V>
  readonly clashes: boolean
  /** Whether another is added after this one; null: there is no next. */
  readonly next: RefObject<boolean> | null
  readonly onClose: () => void
}

export function SlotActions<V>({ form, clashes, next, onClose }: Props<V>) {
  const goOn = (on: boolean) => {
    if (next) next.current = on
  }
  return (
    <div class="form-actions">
      <button
        type="submit"
        class="ds-button"
        aria-busy={form.state.value === 'saving'}
        onClick={() => goOn(false)}
      >
        {t(clashes ? 'clash-accept' : 'keeping-save')}
      </button>
      {next && (
        <button type="submit" class="ds-button" data-variant="secondary" onClick={() => goOn(true)}>
          {t('keeping-save-next')}
        </button>
      )}
      <button
        type="button"
        class="ds-button"
        data-variant="tertiary"
        onClick={() => {
          form.startOver()
          onClose()
        }}
      >
        {t('cancel')}
      </button>
      <Kept of={form} />
    </div>
  )
}

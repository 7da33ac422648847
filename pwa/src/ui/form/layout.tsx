/** How a form is laid out: sections, fields side by side, and what one does at its end. */
import type { ComponentChildren } from 'preact'
import { NoNetwork } from '../../graphql/problems'
import { osloTime } from '../../i18n/oslo'
import { t } from '../../i18n/texts'
import { Icon } from '../icon'
import { problemText } from '../problem-text'
import type { FormOf } from './form'

interface SectionProps {
  readonly title: string
  readonly help?: ComponentChildren
  readonly children: ComponentChildren
}

/** Fields that belong together, under a name of their own. */
export function FormSection({ title, help, children }: SectionProps) {
  return (
    <div class="card">
      <fieldset class="form-section">
        <legend>
          <h2>{title}</h2>
        </legend>
        {help && <p class="quiet">{help}</p>}
        {children}
      </fieldset>
    </div>
  )
}

/** Short fields side by side where there is room. */
export function FormRow({ children }: { children: ComponentChildren }) {
  return <div class="form-row">{children}</div>
}

interface ActionsProps<V> {
  readonly of: FormOf<V>
  /** What the button does, as a verb: "Registrer", "Lagre endringene". */
  readonly save: string
  /** Where one goes without saving: an address, or what closes the form. */
  readonly cancel?: string | (() => void)
  readonly danger?: boolean
}

/** One thing to do, and the way out; at the bottom of a narrow screen they are always in reach. */
export function FormActions<V>({ of, save, cancel, danger }: ActionsProps<V>) {
  const state = of.state.value
  return (
    <div class="form-actions">
      <button
        class="ds-button"
        type="submit"
        data-color={danger ? 'danger' : undefined}
        aria-busy={state === 'saving'}
        aria-disabled={state === 'saving' || undefined}
      >
        {save}
      </button>
      {typeof cancel === 'string' && (
        <a class="ds-button" data-variant="tertiary" href={cancel}>
          {t('cancel')}
        </a>
      )}
      {typeof cancel === 'function' && (
        <button class="ds-button" type="button" data-variant="tertiary" onClick={cancel}>
          {t('cancel')}
        </button>
      )}
      <span class="form-status" role="status">
        {state === 'saved' && (
          <>
            <Icon name="check-circle" />
            {t('form-saved')}
          </>
        )}
      </span>
      <Kept of={of} />
    </div>
  )
}

/** How safe what is typed is, said quietly. */
export function Kept<V>({ of }: { of: FormOf<V> }) {
  const safety = of.safety.value
  if (safety.is === 'kept') {
    return (
      <span class="form-kept quiet">
        {t('form-kept', { time: osloTime(new Date(safety.at)).time })}
      </span>
    )
  }
  if (safety.is !== 'unkept') return null
  const away = safety.why instanceof NoNetwork
  return (
    <span class="form-kept form-unkept">
      <Icon name={away ? 'offline' : 'warning'} />
      {away ? t('form-unkept') : problemText(safety.why)}
    </span>
  )
}

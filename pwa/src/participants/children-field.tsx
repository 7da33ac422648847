/** Birth dates of children, as many as there are: one line each, and one more when it is asked for. */
import { now } from '../i18n/oslo'
import { numericDate } from '../i18n/spans'
import { t } from '../i18n/texts'
import { Help, useAbout, Wrong } from '../ui/form/field'
import type { FieldOf } from '../ui/form/form'
import { Icon } from '../ui/icon'

const MOST = 20

export function ChildrenField({ of }: { of: FieldOf<readonly string[]> }) {
  const label = t('register-children')
  useAbout(of, { label, say: value => (value as readonly string[]).map(numericDate).join(', ') })
  const put = (place: number, date: string) =>
    of.set(of.value.map((each, at) => (at === place ? date : each)))
  return (
    <fieldset
      class="field children"
      id={of.id}
      tabIndex={-1}
      aria-describedby={of.error ? `${of.id}-help ${of.id}-wrong` : `${of.id}-help`}
      data-wrong={of.error ? true : undefined}
    >
      <legend class="ds-sr-only">{label}</legend>
      <Help of={of} help={t('register-children-help')} />
      {of.value.map((date, place) => (
        // The place is all that tells one empty line from the next.
        <label class="child" key={place}>
          <span class="field-label">{t('register-child-of', { number: place + 1 })}</span>
          <input
            autocomplete="off"
            class="ds-input"
            type="date"
            max={now.value.date}
            value={date}
            aria-invalid={of.error ? true : undefined}
            onInput={event => put(place, event.currentTarget.value)}
          />
        </label>
      ))}
      {of.value.length < MOST && (
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          onClick={() => of.set([...of.value, ''])}
        >
          <Icon name="plus" />
          {t('register-child-add')}
        </button>
      )}
      <Wrong of={of} />
    </fieldset>
  )
}

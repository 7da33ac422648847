/** Some of the municipality's teachers, ticked; a long list can be narrowed by typing. */
import { useSignal } from '@preact/signals'
import { t } from '../i18n/texts'
import { Help, useAbout, Wrong } from '../ui/form/field'
import type { FieldOf } from '../ui/form/form'

export interface Named {
  readonly id: string
  readonly name: string
}

interface Props {
  readonly of: FieldOf<readonly string[]>
  readonly label: string
  readonly help?: string
  readonly options: readonly Named[]
}

/** So many are seen at a glance. */
const AT_A_GLANCE = 9

export function TeachersField({ of, label, help, options }: Props) {
  const sought = useSignal('')
  const named = (ids: readonly string[]) =>
    options.filter(({ id }) => ids.includes(id)).map(({ name }) => name)
  useAbout(of, { label, say: value => named(value as readonly string[]).join(', ') })
  const wanted = sought.value.trim().toLowerCase()
  // Who is ticked stays in sight, whatever is typed.
  const shown = options.filter(
    ({ id, name }) => of.value.includes(id) || name.toLowerCase().includes(wanted),
  )
  const toggle = (id: string) =>
    of.set(of.value.includes(id) ? of.value.filter(each => each !== id) : [...of.value, id])
  return (
    <fieldset
      class="field"
      id={of.id}
      tabIndex={-1}
      aria-describedby={[help && `${of.id}-help`, of.error && `${of.id}-wrong`]
        .filter(Boolean)
        .join(' ')}
      data-wrong={of.error ? true : undefined}
    >
      <legend class="field-label">{label}</legend>
      <Help of={of} help={help} />
      {options.length > AT_A_GLANCE && (
        <input
          class="ds-input keeping-narrow"
          type="search"
          autocomplete="off"
          aria-label={t('keeping-teacher-search')}
          placeholder={t('keeping-teacher-search')}
          value={sought.value}
          onInput={event => {
            sought.value = event.currentTarget.value
          }}
        />
      )}
      <div class="choice-cards keeping-people">
        {shown.map(({ id, name }) => (
          <label key={id} class="choice-card">
            <input
              type="checkbox"
              class="ds-input"
              checked={of.value.includes(id)}
              onChange={() => toggle(id)}
            />
            <bdi class="choice-label">{name}</bdi>
          </label>
        ))}
      </div>
      <Wrong of={of} />
    </fieldset>
  )
}

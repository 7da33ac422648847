/** A time of day, typed as one likes: "830" is 08:30. The browser's own field may count to twelve. */
import { isTime, readTime } from '../../i18n/clock'
import { t } from '../../i18n/texts'
import { attributesOf, Field, type FieldProps, useAbout } from './field'

export function TimeField(props: FieldProps<string>) {
  const { of, label, required } = props
  const check = () =>
    of.value === '' || isTime(readTime(of.value)) ? undefined : t('field-not-time')
  useAbout(of, { label, required, check, say: value => String(value) })
  return (
    <Field {...props}>
      <input
        class="ds-input"
        data-size="short"
        inputMode="numeric"
        autocomplete="off"
        value={of.value}
        onInput={event => {
          const { value } = event.currentTarget
          // Three digits may be the beginning of four: it is read when it is whole, or left.
          of.set(/^(\d{4}|\d\d?[.:]\d\d)$/.test(value) ? readTime(value) : value)
        }}
        onBlur={event => of.set(readTime(event.currentTarget.value))}
        onFocus={event => event.currentTarget.select()}
        {...attributesOf(props)}
      />
    </Field>
  )
}

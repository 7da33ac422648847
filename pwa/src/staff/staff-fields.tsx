/** What stands of every member of staff. */
import { now } from '../i18n/oslo'
import { t } from '../i18n/texts'
import { type FormOf, SelectField, TextField } from '../ui/form'

export interface UnitChoice {
  readonly id: string
  readonly name: string
  readonly closedOn: string | null
}

interface Props {
  readonly form: FormOf<{ name: string; email: string; unitId: string }>
  readonly units: readonly UnitChoice[]
}

export function StaffFields({ form, units }: Props) {
  return (
    <>
      <TextField of={form.field('name')} label={t('employee-name')} most={120} required />
      <TextField
        of={form.field('email')}
        label={t('employee-email')}
        help={t('employee-email-help')}
        keys="email"
        required
      />
      <SelectField
        of={form.field('unitId')}
        label={t('employee-unit')}
        required
        options={openUnits(units)}
      />
    </>
  )
}

/** Units that one may still be put into. */
export function openUnits(units: readonly UnitChoice[]) {
  return units
    .filter(({ closedOn }) => closedOn === null || closedOn >= now.value.date)
    .map(({ id, name }) => ({ value: id, label: name }))
}

/** A new unit. */
import { tell } from '../graphql/client'
import { t } from '../i18n/texts'
import { Form, FormActions, FormSection, TextField, useForm } from '../ui/form'
import { Icon } from '../ui/icon'
import { Screen } from '../ui/screen'

export default function NewUnit() {
  const form = useForm({
    name: 'staff.unit',
    initial: { name: '', code: '' },
    save: (values, { id }) => tell('createUnit', { input: { ...values, id } }),
    onSaved: () => {
      location.hash = '#/staff'
    },
  })
  return (
    <Screen
      above={
        <a class="way-back" href="#/staff">
          <Icon name="back" />
          {t('employees')}
        </a>
      }
      title={t('unit-new')}
    >
      <Form of={form}>
        <FormSection title={t('unit')}>
          <TextField of={form.field('name')} label={t('unit-name')} most={120} required />
          <TextField
            of={form.field('code')}
            label={t('unit-code')}
            help={t('unit-code-help')}
            size="medium"
            most={120}
            required
          />
        </FormSection>
        <FormActions of={form} save={t('unit-create')} cancel="#/staff" />
      </Form>
    </Screen>
  )
}

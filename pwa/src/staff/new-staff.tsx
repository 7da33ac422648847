/** Somebody new: name, e-mail and unit. Role and way in come on the next screen. */
import { useEffect, useMemo } from 'preact/hooks'
import { tell } from '../graphql/client'
import { question } from '../graphql/questions'
import { t } from '../i18n/texts'
import { Form, FormActions, FormSection, useForm } from '../ui/form'
import { Icon } from '../ui/icon'
import { Screen } from '../ui/screen'
import { StaffFields } from './staff-fields'

export default function NewStaff() {
  const asked = useMemo(() => question('units', {}), [])
  useEffect(() => void asked.ask(), [asked])
  const form = useForm({
    name: 'staff.new',
    initial: { name: '', email: '', unitId: '' },
    save: async (values, { id }) => {
      await tell('createStaff', { input: { ...values, id } })
      return id
    },
    onSaved: id => {
      location.hash = `#/staff/${id}`
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
      title={t('employee-new')}
    >
      <Form of={form}>
        <FormSection title={t('employee')} help={t('employee-new-help')}>
          <StaffFields form={form} units={asked.reply.value.data?.units ?? []} />
        </FormSection>
        <FormActions of={form} save={t('employee-create')} cancel="#/staff" />
      </Form>
    </Screen>
  )
}

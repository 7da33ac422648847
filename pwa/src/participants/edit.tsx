/** Keep right what is registered of a person; what somebody else changed meanwhile is shown beside it. */
import { useEffect, useMemo } from 'preact/hooks'
import { inquire, tell } from '../graphql/client'
import { question } from '../graphql/questions'
import type { IdentityNumber, RegisteredAnswer } from '../graphql/types'
import { t } from '../i18n/texts'
import { Asked } from '../ui/asked'
import { CheckField, Form, FormActions, FormSection, TextField, useForm } from '../ui/form'
import { Icon } from '../ui/icon'
import { Screen } from '../ui/screen'
import { DuplicatesPanel } from './duplicates'
import { Identity } from './identity'
import { useLooked } from './looked'
import {
  BackgroundFields,
  ContactFields,
  FamilyFields,
  LanguageFields,
  WhoFields,
} from './person-fields'
import { inputOf, type PersonValues, valuesOf } from './person-values'
import '../ui/styles/registration.css'

type Registered = RegisteredAnswer['registered']

interface EditValues extends PersonValues {
  readonly removeNationalId: boolean
  readonly removeDufNumber: boolean
}

export default function Edit({ rest: id }: { rest: string }) {
  const asked = useMemo(() => question('registered', { participantId: id }), [id])
  useEffect(() => void asked.ask(), [asked])
  const found = asked.reply.value.data?.registered
  return (
    <Screen
      above={
        <a class="way-back" href={`#/participants/${id}`}>
          <Icon name="back" />
          {found ? <bdi>{`${found.givenName} ${found.familyName}`}</bdi> : t('participant')}
        </a>
      }
      title={t('edit')}
    >
      <Asked of={asked}>{({ registered }) => <EditForm found={registered} />}</Asked>
    </Screen>
  )
}

function editValues(found: Registered): EditValues {
  return { ...valuesOf(found), removeNationalId: false, removeDufNumber: false }
}

function EditForm({ found }: { found: Registered }) {
  const { id } = found
  const form = useForm<EditValues, boolean>({
    name: 'participants.edit',
    subject: id,
    initial: editValues(found),
    version: found.version,
    save: async ({ removeNationalId, removeDufNumber, ...person }, { id: wish, version }) => {
      const remove: IdentityNumber[] = []
      if (removeNationalId) remove.push('NATIONAL_ID')
      if (removeDufNumber) remove.push('DUF_NUMBER')
      const sent = { participantId: id, wish, version, person: inputOf(person), remove }
      return (await tell('editParticipant', sent)).editParticipant
    },
    reload: async () => {
      const { registered } = await inquire('registered', { participantId: id })
      return { values: editValues(registered), version: registered.version }
    },
    onSaved: () => {
      location.hash = `#/participants/${id}`
    },
  })
  const looked = useLooked(form.values, id, form.attention)
  const { nationalId, dufNumber } = form.values.value
  return (
    <Form of={form}>
      <WhoFields of={form} />
      <FormSection title={t('register-numbers')}>
        <Identity id={id} />
        <TextField
          of={form.field('nationalId')}
          label={t('register-national-id')}
          help={t(found.hasNationalId ? 'edit-keep-number' : 'register-national-id-help')}
          keys="numeric"
          size="medium"
        />
        {found.hasNationalId && !nationalId && (
          <CheckField of={form.field('removeNationalId')} label={t('edit-remove-national-id')} />
        )}
        <TextField
          of={form.field('dufNumber')}
          label={t('register-duf-number')}
          help={t(found.hasDufNumber ? 'edit-keep-number' : 'register-duf-number-help')}
          keys="numeric"
          size="medium"
        />
        {found.hasDufNumber && !dufNumber && (
          <CheckField of={form.field('removeDufNumber')} label={t('edit-remove-duf-number')} />
        )}
        <DuplicatesPanel looked={looked} />
      </FormSection>
      <BackgroundFields of={form} />
      <LanguageFields of={form} choosesPhone={false} />
      <ContactFields of={form} />
      <FamilyFields of={form} />
      <FormActions of={form} save={t('edit-save')} cancel={`#/participants/${id}`} />
    </Form>
  )
}

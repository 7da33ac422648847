/** Register a participant: one column, one thing after the other, and nobody twice. */
import { useEffect, useMemo } from 'preact/hooks'
import { tell } from '../graphql/client'
import { question } from '../graphql/questions'
import type { MeAnswer, RegistrationUnitsAnswer } from '../graphql/types'
import { t } from '../i18n/texts'
import { Asked } from '../ui/asked'
import {
  CheckField,
  Form,
  FormActions,
  FormSection,
  SelectField,
  TextField,
  useForm,
} from '../ui/form'
import { Screen } from '../ui/screen'
import { DuplicatesPanel } from './duplicates'
import { useLooked } from './looked'
import {
  BackgroundFields,
  ContactFields,
  FamilyFields,
  LanguageFields,
  WhoFields,
} from './person-fields'
import { inputOf, NOBODY, type PersonValues } from './person-values'
import '../ui/styles/registration.css'

type Units = RegistrationUnitsAnswer['registrationUnits']

interface RegisterValues extends PersonValues {
  readonly unit: string
  readonly adviser: string
  readonly otherPerson: boolean
}

export default function Register({ me }: { me: MeAnswer['me'] }) {
  const asked = useMemo(() => question('registrationUnits', {}), [])
  useEffect(() => void asked.ask(), [asked])
  return (
    <Screen title={t('register')}>
      <p class="register-intro">{t('register-intro')}</p>
      <Asked of={asked}>
        {({ registrationUnits }) => <RegisterForm units={registrationUnits} me={me} />}
      </Asked>
    </Screen>
  )
}

function RegisterForm({ units, me }: { units: Units; me: MeAnswer['me'] }) {
  const [only] = units
  const form = useForm<RegisterValues, string>({
    name: 'participants.register',
    initial: {
      ...NOBODY,
      unit: units.length === 1 && only ? only.id : '',
      adviser: me.id,
      otherPerson: false,
    },
    save: async ({ unit, adviser, otherPerson, ...person }, { id }) => {
      const { registerParticipant } = await tell('registerParticipant', {
        wish: id,
        person: inputOf(person),
        unit: unit || null,
        adviser: adviser || null,
        otherPerson,
      })
      return registerParticipant
    },
    onSaved: id => {
      location.hash = `#/participants/${id}`
    },
  })
  const looked = useLooked(form.values, null, form.attention)
  const alike = looked.people.filter(({ by }) => by.length === 0)
  const other = form.field('otherPerson')
  const whom = alike.map(({ id }) => id).join(' ')
  useEffect(() => {
    // Somebody else is alike now: what was said, was said about others.
    if (whom === '' && other.value) other.set(false)
  }, [whom])
  const { unit } = form.values.value
  return (
    <Form of={form}>
      <WhoFields of={form} />
      <FormSection title={t('register-numbers')} help={t('register-numbers-help')}>
        <TextField
          of={form.field('nationalId')}
          label={t('register-national-id')}
          help={t('register-national-id-help')}
          keys="numeric"
          size="medium"
        />
        <TextField
          of={form.field('dufNumber')}
          label={t('register-duf-number')}
          help={t('register-duf-number-help')}
          keys="numeric"
          size="medium"
        />
        <DuplicatesPanel looked={looked} saysNobody>
          {alike.length > 0 && <CheckField of={other} label={t('duplicates-other')} />}
        </DuplicatesPanel>
      </FormSection>
      <BackgroundFields of={form} />
      <LanguageFields of={form} choosesPhone />
      <ContactFields of={form} />
      <FamilyFields of={form} />
      <FormSection title={t('register-case')}>
        <SelectField
          of={form.field('unit')}
          label={t('register-unit')}
          required
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectField
          of={form.field('adviser')}
          label={t('register-adviser')}
          required
          options={advisersOf(units, unit, me)}
        />
      </FormSection>
      <FormActions of={form} save={t('register-save')} cancel="#/" />
    </Form>
  )
}

function advisersOf(units: Units, unit: string, me: MeAnswer['me']) {
  const advisers = units.find(({ id }) => id === unit)?.advisers ?? []
  const own = { id: me.id, name: me.name ?? '' }
  return (advisers.length > 0 ? advisers : [own]).map(({ id, name }) => ({
    value: id,
    label: id === me.id ? t('register-me', { name }) : name,
  }))
}

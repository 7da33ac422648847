/** The fields about a person, the same for whoever registers and whoever corrects. */
import { languages } from '../i18n/languages'
import { now } from '../i18n/oslo'
import { t, word } from '../i18n/texts'
import {
  ChoiceField,
  DateField,
  type FormOf,
  FormRow,
  FormSection,
  SelectField,
  TextField,
} from '../ui/form'
import { languageOptions } from '../ui/form/languages'
import { ChildrenField } from './children-field'
import type { PersonValues } from './person-values'

/** As much of a form as the fields need: a form may hold more about a person than they do. */
export interface PersonForm {
  readonly field: FormOf<PersonValues>['field']
  readonly values: FormOf<PersonValues>['values']
}

interface Props {
  readonly of: PersonForm
}

const SEXES = ['FEMALE', 'MALE'] as const
const READING = ['NONE', 'SOME', 'FLUENT'] as const
const EDUCATION = ['NONE', 'PRIMARY', 'UPPER_SECONDARY', 'HIGHER'] as const
const PERMITS = [
  'REFUGEE',
  'RESETTLEMENT',
  'HUMANITARIAN',
  'FAMILY',
  'COLLECTIVE_PROTECTION',
] as const

function options<T extends string>(family: string, codes: readonly T[]) {
  return codes.map(value => ({ value, label: word(family, value) }))
}

export function WhoFields({ of }: Props) {
  return (
    <FormSection title={t('register-who')}>
      <TextField of={of.field('givenName')} label={t('register-given-name')} required most={100} />
      <TextField
        of={of.field('familyName')}
        label={t('register-family-name')}
        required
        most={100}
      />
      <DateField
        of={of.field('birthDate')}
        label={t('register-birth-date')}
        required
        max={now.value.date}
      />
      <ChoiceField
        of={of.field('sex')}
        label={t('register-sex')}
        help={t('register-sex-help')}
        required
        options={options('sex', SEXES)}
      />
    </FormSection>
  )
}

export function BackgroundFields({ of }: Props) {
  const today = now.value.date
  return (
    <FormSection title={t('register-background')}>
      <SelectField
        of={of.field('permitType')}
        label={t('register-permit-type')}
        required
        options={options('permit', PERMITS)}
      />
      <FormRow>
        <DateField of={of.field('permitOn')} label={t('register-permit-on')} max={today} />
        <DateField of={of.field('settledOn')} label={t('register-settled-on')} max={today} />
      </FormRow>
      <DateField
        of={of.field('claimedOn')}
        label={t('register-claimed-on')}
        help={t('register-claimed-on-help')}
        max={today}
      />
      <ChoiceField
        of={of.field('educationLevel')}
        label={t('register-education')}
        required
        options={options('education', EDUCATION)}
      />
    </FormSection>
  )
}

/** The interface's language is the participant's own choice, once the phone is theirs. */
export function LanguageFields({ of, choosesPhone }: Props & { readonly choosesPhone: boolean }) {
  return (
    <FormSection title={t('register-languages')}>
      {choosesPhone && (
        <SelectField
          of={of.field('language')}
          label={t('register-language')}
          help={t('register-language-help')}
          required
          options={languages.map(({ tag, name }) => ({ value: tag, label: name }))}
        />
      )}
      <SelectField
        of={of.field('interpretationLanguage')}
        label={t('register-interpretation')}
        none={t('register-interpretation-none')}
        options={languageOptions(of.values.value.interpretationLanguage)}
      />
      <ChoiceField
        of={of.field('readingLevel')}
        label={t('register-reading')}
        required
        options={options('reading', READING)}
      />
    </FormSection>
  )
}

export function ContactFields({ of }: Props) {
  return (
    <FormSection title={t('register-contact')}>
      <TextField of={of.field('phone')} label={t('register-phone')} keys="tel" size="medium" />
      <TextField of={of.field('email')} label={t('register-email')} keys="email" />
    </FormSection>
  )
}

export function FamilyFields({ of }: Props) {
  return (
    <FormSection title={t('register-children')}>
      <ChoiceField
        of={of.field('hasChildren')}
        label={t('register-has-children')}
        options={(['YES', 'NO', 'UNASKED'] as const).map(value => ({
          value,
          label: word('register-children', value),
        }))}
      />
      {of.values.value.hasChildren === 'YES' && <ChildrenField of={of.field('children')} />}
    </FormSection>
  )
}

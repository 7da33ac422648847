/** What is to stand of one hour: there, late, or away and as what. */
import type { AbsenceCategory, CorrectedMarkInput } from '../graphql/types'
import { t, word } from '../i18n/texts'
import { CheckField, ChoiceField, type FormOf, NumberField, SelectField } from '../ui/form'

export interface MarkValues {
  mark: 'PRESENT' | 'LATE' | 'ABSENT' | ''
  lateMinutes: number | null
  category: AbsenceCategory | ''
  certificateSeen: boolean
}

export const NO_MARK: MarkValues = {
  mark: '',
  lateMinutes: null,
  category: '',
  certificateSeen: false,
}

const CATEGORIES: readonly AbsenceCategory[] = [
  'SELF_CERTIFIED',
  'MEDICAL_CERTIFICATE',
  'CHILD_ILL',
  'PREGNANCY',
  'BIRTH',
  'BREASTFEEDING',
  'WELFARE_LEAVE',
  'PEACE_WORK',
  'LONG_ILLNESS',
  'PARENTAL_LEAVE',
  'RELIGIOUS_DAY',
  'VACATION',
  'UNAPPROVED',
]

/** As the server reads it: absence of a category is approved, unless the category is that it is not. */
export function markOf({
  mark,
  lateMinutes,
  category,
  certificateSeen,
}: MarkValues): CorrectedMarkInput {
  const away = mark === 'LATE' || mark === 'ABSENT'
  return {
    mark: mark || 'PRESENT',
    lateMinutes: mark === 'LATE' ? lateMinutes : null,
    category: (away && category) || null,
    approved: away && category !== '' && category !== 'UNAPPROVED',
    certificateSeen: away && certificateSeen,
  }
}

export function MarkFields<V extends MarkValues>({ form: given }: { form: FormOf<V> }) {
  const form = given as unknown as FormOf<MarkValues>
  const { mark, category } = form.values.value
  return (
    <>
      <ChoiceField
        of={form.field('mark')}
        label={t('stand-what')}
        options={[
          { value: 'PRESENT', label: t('stand-present'), icon: 'check-circle' },
          { value: 'LATE', label: t('stand-late'), icon: 'clock' },
          { value: 'ABSENT', label: t('stand-absent'), icon: 'minus-circle' },
        ]}
        required
      />
      {mark === 'LATE' && (
        <NumberField
          of={form.field('lateMinutes')}
          label={t('stand-late-minutes')}
          min={1}
          max={480}
          required
        />
      )}
      {(mark === 'LATE' || mark === 'ABSENT') && (
        <SelectField
          of={form.field('category')}
          label={t('stand-category')}
          help={t('stand-category-help')}
          none={t('payments-no-reason')}
          options={CATEGORIES.map(value => ({ value, label: word('absence-category', value) }))}
        />
      )}
      {category !== '' && category !== 'UNAPPROVED' && mark !== 'PRESENT' && (
        <CheckField of={form.field('certificateSeen')} label={t('stand-certificate')} />
      )}
    </>
  )
}

/** What is decided of a month that is approved for payment asks why: the month stays, an addendum tells. */
import type { AddendumReason, AfterLockInput } from '../../graphql/types'
import { dateNames, listText, t, word } from '../../i18n/texts'
import { type FormOf, SelectField, TextAreaField } from '../../ui/form'
import { Notice } from '../../ui/notice'

export interface AfterLockValues {
  addendumReason: AddendumReason | ''
  addendumNote: string
}

export const NOTHING_SAID: AfterLockValues = { addendumReason: '', addendumNote: '' }

export const ADDENDUM_REASONS: readonly AddendumReason[] = [
  'LATE_EVIDENCE',
  'RECORDED_WRONG',
  'CONTESTED',
  'OTHER',
]

/** The approved months ("2026-10") in which some of a period lies. */
export function lockedOf(
  startsOn: string,
  endsOn: string,
  locked: readonly string[],
): readonly string[] {
  const [first, last] = [startsOn.slice(0, 7), endsOn.slice(0, 7)]
  return startsOn && endsOn ? locked.filter(month => first <= month && month <= last) : []
}

/** As the server reads it; nothing where no approved month is touched. */
export function afterLockOf(
  months: readonly string[],
  { addendumReason, addendumNote }: AfterLockValues,
): AfterLockInput | null {
  return months.length > 0 && addendumReason ? { reason: addendumReason, note: addendumNote } : null
}

interface Props<V extends AfterLockValues> {
  readonly form: FormOf<V>
  readonly months: readonly string[]
}

export function AfterLockFields<V extends AfterLockValues>({ form: given, months }: Props<V>) {
  if (months.length === 0) return null
  const form = given as unknown as FormOf<AfterLockValues>
  return (
    <>
      <Notice icon="lock" tone="careful">
        <b>{t('decide-locked', { months: listText(months.map(monthText)) })}</b>
        <br />
        {t('decide-locked-help')}
      </Notice>
      <SelectField
        of={form.field('addendumReason')}
        label={t('addendum-reason')}
        options={ADDENDUM_REASONS.map(value => ({ value, label: word('addendum-reason', value) }))}
        required
      />
      <TextAreaField
        of={form.field('addendumNote')}
        label={t('addendum-note')}
        rows={2}
        most={500}
        norwegian
        required={form.values.value.addendumReason === 'OTHER'}
      />
    </>
  )
}

function monthText(month: string): string {
  return `${dateNames()?.months[Number(month.slice(5)) - 1] ?? month} ${month.slice(0, 4)}`
}

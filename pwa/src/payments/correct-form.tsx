/** Correct an hour of an approved month: the month stays, and an addendum says what changed. */
import { inquire, tell } from '../graphql/client'
import type { AddendumReason } from '../graphql/types'
import { dateText } from '../i18n/dates'
import { t, word } from '../i18n/texts'
import { Form, FormActions, FormSection, SelectField, TextAreaField, useForm } from '../ui/form'
import { hourText } from './lines'
import { MarkFields, type MarkValues, markOf, NO_MARK } from './mark-fields'
import type { Hour, Month } from './month'

const REASONS: readonly AddendumReason[] = ['RECORDED_WRONG', 'CONTESTED', 'LATE_EVIDENCE', 'OTHER']

interface Values extends MarkValues {
  reason: AddendumReason | ''
  note: string
}

interface Props {
  readonly month: Month
  readonly hour: Hour
  readonly onSaved: () => Promise<void>
  readonly onCancel: () => void
}

export function CorrectForm({ month, hour, onSaved, onCancel }: Props) {
  const initial: Values = { ...NO_MARK, reason: hour.disputed ? 'CONTESTED' : '', note: '' }
  const form = useForm({
    name: 'payments.correct',
    subject: month.participantId,
    keeps: false,
    initial,
    save: async (values, { id }) =>
      tell('correctLockedMonth', {
        participantId: month.participantId,
        input: {
          key: id,
          month: month.month,
          slotId: hour.slotId,
          onDate: hour.slotDate,
          mark: markOf(values),
          reason: values.reason || 'OTHER',
          note: values.note,
          contestId: hour.disputed ? await contestOf(hour) : null,
        },
      }),
    onSaved,
  })
  const what = `${dateText(hour.line.date)} ${hourText(hour)}`
  return (
    <Form of={form}>
      <FormSection title={t('correct-title', { what })} help={t('correct-help')}>
        <MarkFields form={form} />
        <SelectField
          of={form.field('reason')}
          label={t('addendum-reason')}
          options={REASONS.map(value => ({ value, label: word('addendum-reason', value) }))}
          required
        />
        <TextAreaField
          of={form.field('note')}
          label={t('addendum-note')}
          rows={2}
          most={500}
          norwegian
          required={form.values.value.reason === 'OTHER'}
        />
        <FormActions of={form} save={t('correct-save')} cancel={onCancel} />
      </FormSection>
    </Form>
  )
}

/** What the participant has said of this hour: the correction answers it. */
async function contestOf(hour: Hour): Promise<string | null> {
  const { contests } = await inquire('contests', {})
  const found = contests.find(
    each => each.answer === null && each.slotId === hour.slotId && each.onDate === hour.slotDate,
  )
  return found?.id ?? null
}

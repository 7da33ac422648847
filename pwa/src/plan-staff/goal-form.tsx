/** One goal of a draft: from the catalogue by its words, or in words of one's own. */
import { tell } from '../graphql/client'
import { t } from '../i18n/texts'
import { Form, FormActions, FormSection, SelectField, TextField, useForm } from '../ui/form'
import {
  freshOf,
  keyOf,
  type LongTermGoal,
  optionsOf,
  type PlanRecord,
  STANDARD_GOALS,
  type Step,
  type Version,
} from './record'

interface Props {
  readonly record: PlanRecord
  readonly draft: Version
  readonly id: string
  readonly under: string | null
  readonly goal?: LongTermGoal | Step
  readonly onSaved: () => Promise<void>
  readonly onCancel: () => void
}

export function GoalForm({ record, draft, id, under, goal, onSaved, onCancel }: Props) {
  const { participantId } = record
  const initial = { standard: goal?.standard ?? '', text: goal?.text ?? '' }
  const form = useForm({
    name: 'plans.goal',
    subject: id,
    initial,
    version: draft.edition,
    check: ({ standard, text }) =>
      standard || text.trim() ? {} : { text: t('plan-edit-no-words') },
    save: (values, sent) =>
      tell('keepPlanGoal', {
        participantId,
        draft: keyOf(draft, sent),
        goal: {
          id,
          parentId: under,
          standard: values.standard || null,
          text: values.text || null,
        },
      }),
    reload: () =>
      freshOf(participantId, draft.id, ({ goals }) => {
        const found = goals.flatMap(each => [each, ...each.goals]).find(each => each.id === id)
        return found ? { standard: found.standard ?? '', text: found.text ?? '' } : initial
      }),
    onSaved,
  })
  return (
    <Form of={form}>
      <FormSection title={t(under ? 'plan-edit-step' : 'plan-edit-goal')}>
        <SelectField
          of={form.field('standard')}
          label={t('plan-edit-standard')}
          options={optionsOf('goal', STANDARD_GOALS)}
          none={t('plan-edit-own-words')}
        />
        <TextField
          of={form.field('text')}
          label={t('plan-edit-text')}
          help={t('plan-edit-text-help')}
          most={300}
        />
        <FormActions of={form} save={t('plan-edit-keep')} cancel={onCancel} />
      </FormSection>
    </Form>
  )
}

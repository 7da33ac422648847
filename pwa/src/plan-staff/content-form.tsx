/** What a draft says as a whole (§ 15). What is missing stands where it is missing, and hinders no saving. */
import { tell } from '../graphql/client'
import type { CefrLevel, EndGoal, PlanMissing } from '../graphql/types'
import { numericDate } from '../i18n/spans'
import { t, word } from '../i18n/texts'
import {
  ChoiceField,
  DateField,
  Form,
  FormActions,
  FormRow,
  FormSection,
  NumberField,
  SelectField,
  TextAreaField,
  TextField,
  useForm,
} from '../ui/form'
import { languageOptions } from '../ui/form/languages'
import { Gaps } from './gaps'
import { freshOf, keyOf, optionsOf, type PlanRecord, type Version } from './record'

const LEVELS: readonly CefrLevel[] = ['A1', 'A2', 'B1', 'B2', 'C1']
const SKILLS = ['listening', 'reading', 'writing', 'oral'] as const

interface Values {
  endGoal: EndGoal | ''
  endGoalText: string
  listening: CefrLevel | ''
  reading: CefrLevel | ''
  writing: CefrLevel | ''
  oral: CefrLevel | ''
  norwegianMinutes: number | null
  norwegianUntil: string
  socialStudiesHours: number | null
  socialStudiesLanguage: string
  startsOn: string
  endsOn: string
  reasons: string
  participantView: string
  participantViewLanguage: string
}

interface Props {
  readonly record: PlanRecord
  readonly draft: Version
  readonly onSaved: () => Promise<void>
}

export function ContentForm({ record, draft, onSaved }: Props) {
  const { participantId } = record
  const form = useForm({
    name: 'plans.content',
    subject: draft.id,
    initial: valuesOf(draft),
    version: draft.edition,
    follows: true,
    save: (values, sent) =>
      tell('editPlanDraft', {
        participantId,
        draft: keyOf(draft, sent),
        content: { ...inputOf(values), endGoal: values.endGoal || draft.content.endGoal },
      }),
    reload: () => freshOf(participantId, draft.id, valuesOf),
    onSaved,
  })
  const among = record.frame.goals
  const goals = among.includes(draft.content.endGoal) ? among : [...among, draft.content.endGoal]
  const gaps = (...codes: PlanMissing[]) => <Gaps record={record} codes={codes} />
  const { defaultGoal } = record.frame
  return (
    <Form of={form}>
      <FormSection title={t('plan-edit-end-goal')}>
        {gaps('END_GOAL')}
        <ChoiceField
          of={form.field('endGoal')}
          label={t('plan-edit-end-goal-what')}
          help={defaultGoal && t('plan-edit-default-goal', { goal: word('end-goal', defaultGoal) })}
          options={optionsOf('end-goal', goals)}
          required
        />
        <TextField
          of={form.field('endGoalText')}
          label={t('plan-edit-end-goal-text')}
          help={t('plan-edit-end-goal-text-help')}
          most={300}
        />
      </FormSection>
      <FormSection title={t('plan-edit-norwegian')} help={t('plan-edit-norwegian-help')}>
        {gaps('LANGUAGE_GOALS')}
        <div class="plan-levels">
          {SKILLS.map(skill => (
            <SelectField
              key={skill}
              of={form.field(skill)}
              label={word('skill', skill)}
              options={optionsOf('level', LEVELS)}
              size="short"
            />
          ))}
        </div>
        {gaps('NORWEGIAN_EXTENT')}
        <FormRow>
          <NumberField
            of={form.field('norwegianMinutes')}
            label={t('plan-edit-norwegian-hours')}
            unit={t('plan-edit-hours-a-week')}
            min={0.5}
            max={60}
            decimals={2}
          />
          <DateField of={form.field('norwegianUntil')} label={t('plan-edit-norwegian-until')} />
        </FormRow>
      </FormSection>
      <FormSection title={t('plan-edit-social')} help={t('plan-edit-social-help')}>
        {gaps('SOCIAL_STUDIES_EXTENT')}
        <FormRow>
          <NumberField
            of={form.field('socialStudiesHours')}
            label={t('plan-edit-social-hours')}
            unit={t('plan-edit-hours')}
            min={1}
            max={1000}
          />
          <SelectField
            of={form.field('socialStudiesLanguage')}
            label={t('plan-edit-social-language')}
            options={languageOptions(draft.content.socialStudiesLanguage)}
          />
        </FormRow>
      </FormSection>
      <FormSection title={t('plan-edit-duration')}>
        {gaps('DURATION', 'DURATION_BEYOND_FRAME')}
        <FormRow>
          <DateField of={form.field('startsOn')} label={t('plan-edit-from')} />
          <DateField
            of={form.field('endsOn')}
            label={t('plan-edit-to')}
            help={
              record.latestEnd && t('plan-edit-latest-end', { date: numericDate(record.latestEnd) })
            }
          />
        </FormRow>
      </FormSection>
      <FormSection title={t('plan-edit-reasons')}>
        {gaps('REASONS')}
        <TextAreaField
          of={form.field('reasons')}
          label={t('plan-edit-reasons-what')}
          help={t('plan-edit-reasons-help')}
          rows={6}
          most={4000}
          norwegian
        />
        <TextAreaField
          of={form.field('participantView')}
          label={t('plan-edit-view')}
          help={t('plan-edit-view-help')}
          most={4000}
        />
        <SelectField
          of={form.field('participantViewLanguage')}
          label={t('plan-edit-view-language')}
          options={languageOptions(draft.content.participantViewLanguage)}
        />
        <FormActions of={form} save={t('plan-edit-save')} />
      </FormSection>
    </Form>
  )
}

/** Hours are typed, whole minutes are kept. */
function valuesOf({ content }: Version): Values {
  return {
    endGoal: content.endGoal,
    endGoalText: content.endGoalText ?? '',
    listening: content.listening ?? '',
    reading: content.reading ?? '',
    writing: content.writing ?? '',
    oral: content.oral ?? '',
    norwegianMinutes: content.norwegianMinutes === null ? null : content.norwegianMinutes / 60,
    norwegianUntil: content.norwegianUntil ?? '',
    socialStudiesHours: content.socialStudiesHours,
    socialStudiesLanguage: content.socialStudiesLanguage ?? '',
    startsOn: content.startsOn ?? '',
    endsOn: content.endsOn ?? '',
    reasons: content.reasons ?? '',
    participantView: content.participantView ?? '',
    participantViewLanguage: content.participantViewLanguage ?? '',
  }
}

function inputOf(values: Values) {
  return {
    endGoalText: values.endGoalText || null,
    listening: values.listening || null,
    reading: values.reading || null,
    writing: values.writing || null,
    oral: values.oral || null,
    norwegianMinutes:
      values.norwegianMinutes === null ? null : Math.round(values.norwegianMinutes * 60),
    norwegianUntil: values.norwegianUntil || null,
    socialStudiesHours: values.socialStudiesHours,
    socialStudiesLanguage: values.socialStudiesLanguage || null,
    startsOn: values.startsOn || null,
    endsOn: values.endsOn || null,
    reasons: values.reasons || null,
    participantView: values.participantView || null,
    participantViewLanguage: values.participantViewLanguage || null,
  }
}

/** One measure of a draft: what, when, how much, where, and who answers for it. */
import { tell } from '../graphql/client'
import type { ActivityKind } from '../graphql/types'
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
  TextField,
  useForm,
} from '../ui/form'
import { lookOf } from '../ui/looks'
import { freshOf, keyOf, type Measure, optionsOf, type PlanRecord, type Version } from './record'

/** The catalogue, each with the kind of activity that it is. */
export const STANDARD_MEASURES: Readonly<Record<string, ActivityKind>> = {
  'norwegian-course': 'NORWEGIAN',
  'norwegian-test': 'NORWEGIAN',
  'social-studies-course': 'SOCIAL_STUDIES',
  'life-skills-course': 'LIFE_SKILLS',
  'parental-guidance': 'PARENTAL_GUIDANCE',
  'work-practice': 'WORK_PRACTICE',
  'language-practice': 'LANGUAGE_PRACTICE',
  'trade-course': 'TRADE_COURSE',
  'primary-school': 'PRIMARY_SCHOOL',
  'upper-secondary': 'UPPER_SECONDARY',
  'career-guidance': 'CAREER_GUIDANCE',
  'job-search': 'JOB_SEARCH',
}

/** Where no standard measure says it. */
export const KINDS: readonly ActivityKind[] = [
  'NORWEGIAN',
  'SOCIAL_STUDIES',
  'LIFE_SKILLS',
  'PARENTAL_GUIDANCE',
  'WORK_PRACTICE',
  'LANGUAGE_PRACTICE',
  'PRIMARY_SCHOOL',
  'UPPER_SECONDARY',
  'NAV_MEASURE',
  'TRADE_COURSE',
  'PART_TIME_WORK',
  'JOB_SEARCH',
  'CAREER_GUIDANCE',
  'GUIDED_STUDY',
  'HOMEWORK_HELP',
  'WOMENS_GROUP',
  'HEALTH_INFORMATION',
  'OTHER',
]
const OWN = 'own'

interface Values {
  standard: string
  kind: ActivityKind | ''
  text: string
  startsOn: string
  endsOn: string
  weeklyMinutes: number | null
  responsible: string
  organisation: string
  place: string
}

interface Props {
  readonly record: PlanRecord
  readonly draft: Version
  readonly id: string
  readonly goalId: string
  readonly measure?: Measure
  readonly onSaved: () => Promise<void>
  readonly onCancel: () => void
}

export function MeasureForm({ record, draft, id, goalId, measure, onSaved, onCancel }: Props) {
  const { participantId } = record
  const form = useForm({
    name: 'plans.measure',
    subject: id,
    initial: measure ? valuesOf(measure) : { ...NOTHING, startsOn: draft.content.startsOn ?? '' },
    version: draft.edition,
    check: ({ standard, text }) =>
      standard === OWN && !text.trim() ? { text: t('plan-edit-no-words') } : {},
    save: (values, sent) =>
      tell('keepPlanMeasure', {
        participantId,
        draft: keyOf(draft, sent),
        measure: { id, goalId, ...inputOf(values) },
      }),
    reload: () =>
      freshOf(participantId, draft.id, ({ goals }) => {
        const all = goals.flatMap(goal => [goal, ...goal.goals]).flatMap(goal => goal.measures)
        const found = all.find(each => each.id === id)
        return found ? valuesOf(found) : NOTHING
      }),
    onSaved,
  })
  const { standard } = form.values.value
  return (
    <Form of={form}>
      <FormSection title={t('plan-edit-measure')}>
        <div class="plan-catalogue">
          <ChoiceField
            of={form.field('standard')}
            label={t('plan-edit-measure-what')}
            options={[
              ...Object.entries(STANDARD_MEASURES).map(([value, kind]) => ({
                value,
                label: word('measure', value),
                icon: lookOf(kind).icon,
              })),
              { value: OWN, label: t('plan-edit-own-words'), icon: 'pencil' as const },
            ]}
            required
          />
        </div>
        {standard === OWN && (
          <SelectField
            of={form.field('kind')}
            label={t('plan-edit-kind')}
            options={optionsOf('activity', KINDS)}
            required
          />
        )}
        <TextField
          of={form.field('text')}
          label={t(standard === OWN ? 'plan-edit-text' : 'plan-edit-more')}
          help={t('plan-edit-text-help')}
          most={300}
        />
        <FormRow>
          <DateField of={form.field('startsOn')} label={t('plan-edit-from')} />
          <DateField of={form.field('endsOn')} label={t('plan-edit-to')} />
        </FormRow>
        <FormRow>
          <NumberField
            of={form.field('weeklyMinutes')}
            label={t('plan-edit-weekly')}
            unit={t('plan-edit-hours-a-week')}
            min={0.25}
            max={60}
            decimals={2}
          />
          <TextField of={form.field('responsible')} label={t('plan-edit-responsible')} most={300} />
        </FormRow>
        <FormRow>
          <TextField
            of={form.field('organisation')}
            label={t('plan-edit-organisation')}
            most={300}
          />
          <TextField of={form.field('place')} label={t('plan-edit-place')} most={300} />
        </FormRow>
        <FormActions of={form} save={t('plan-edit-keep')} cancel={onCancel} />
      </FormSection>
    </Form>
  )
}

const NOTHING: Values = {
  standard: '',
  kind: '',
  text: '',
  startsOn: '',
  endsOn: '',
  weeklyMinutes: null,
  responsible: '',
  organisation: '',
  place: '',
}

function valuesOf(measure: Measure): Values {
  return {
    standard: measure.standard ?? OWN,
    kind: measure.kind,
    text: measure.text ?? '',
    startsOn: measure.startsOn ?? '',
    endsOn: measure.endsOn ?? '',
    weeklyMinutes: measure.weeklyMinutes === null ? null : measure.weeklyMinutes / 60,
    responsible: measure.responsible ?? '',
    organisation: measure.organisation ?? '',
    place: measure.place ?? '',
  }
}

function inputOf(values: Values) {
  const { standard, weeklyMinutes } = values
  return {
    standard: standard === OWN ? null : standard,
    kind: STANDARD_MEASURES[standard] ?? (values.kind || 'OTHER'),
    text: values.text || null,
    startsOn: values.startsOn || null,
    endsOn: values.endsOn || null,
    weeklyMinutes: weeklyMinutes === null ? null : Math.round(weeklyMinutes * 60),
    responsible: values.responsible || null,
    organisation: values.organisation || null,
    place: values.place || null,
  }
}

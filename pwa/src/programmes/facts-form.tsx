/** What the office knows of a programme; the end goals that may be chosen follow what is typed. */
import { useEffect } from 'preact/hooks'
import { inquire, tell } from '../graphql/client'
import type {
  EducationLevel,
  EndGoal,
  PermitType,
  ProgrammeFactsInput,
  Track,
  WeeklyTarget,
} from '../graphql/types'
import { t, word } from '../i18n/texts'
import {
  ChoiceField,
  DateField,
  Form,
  FormActions,
  FormRow,
  FormSection,
  SelectField,
  TextField,
  useForm,
} from '../ui/form'
import { type Frame, factsOf, type ProgrammeRecord } from './record'

const PERMITS: readonly PermitType[] = [
  'REFUGEE',
  'RESETTLEMENT',
  'HUMANITARIAN',
  'FAMILY',
  'COLLECTIVE_PROTECTION',
]
const LEVELS: readonly EducationLevel[] = ['NONE', 'PRIMARY', 'UPPER_SECONDARY', 'HIGHER']
const TRACKS: readonly Track[] = ['WORK', 'EDUCATION']
const TARGETS: readonly WeeklyTarget[] = ['FULL_TIME', 'OWN_WORK']

interface Values {
  permitType: PermitType | ''
  permitOn: string
  settledOn: string
  claimedOn: string
  offeredOn: string
  educationLevel: EducationLevel | ''
  endGoal: EndGoal | ''
  track: Track | ''
  weeklyTarget: WeeklyTarget | ''
  targetReason: string
}

interface Props {
  readonly record: ProgrammeRecord
  readonly frame: Frame
  readonly onTyped: (facts: ProgrammeFactsInput) => void
  readonly onSaved: () => Promise<void>
}

export function FactsForm({ record, frame, onTyped, onSaved }: Props) {
  const { participantId, version } = record
  const form = useForm({
    name: 'programmes.facts',
    subject: participantId,
    initial: valuesOf(record),
    version,
    save: (values, sent) =>
      tell('recordProgrammeFacts', {
        participantId,
        id: sent.id,
        expectedVersion: sent.version,
        facts: inputOf(values, record),
      }),
    reload: async () => {
      const { programmeRecord: fresh } = await inquire('programmeRecord', { participantId })
      return { values: valuesOf(fresh), version: fresh.version }
    },
    onSaved,
  })
  const values = form.values.value
  useEffect(() => onTyped(inputOf(values, record)), [values])
  const goals = frame.goals.includes(values.endGoal as EndGoal)
    ? frame.goals
    : [...frame.goals, ...(values.endGoal ? [values.endGoal] : [])]
  return (
    <Form of={form}>
      <FormSection title={t('facts-title')}>
        <FormRow>
          <SelectField
            of={form.field('permitType')}
            label={t('facts-permit-type')}
            options={optionsOf('permit', PERMITS)}
            required
          />
          <DateField of={form.field('permitOn')} label={t('facts-permit-on')} />
        </FormRow>
        <FormRow>
          <DateField of={form.field('settledOn')} label={t('facts-settled-on')} />
          <DateField of={form.field('claimedOn')} label={t('facts-claimed-on')} />
        </FormRow>
        <DateField
          of={form.field('offeredOn')}
          label={t('facts-offered-on')}
          help={t('facts-offered-help')}
          quick={['today']}
        />
        <SelectField
          of={form.field('educationLevel')}
          label={t('facts-education')}
          options={optionsOf('education', LEVELS)}
          required
        />
        <ChoiceField
          of={form.field('endGoal')}
          label={t('facts-end-goal')}
          help={
            <>
              {t('facts-end-goal-help')}
              {frame.defaultGoal && (
                <b> {t('facts-end-goal-first', { goal: word('end-goal', frame.defaultGoal) })}</b>
              )}
            </>
          }
          options={optionsOf('end-goal', goals)}
        />
        <ChoiceField
          of={form.field('track')}
          label={t('facts-track')}
          options={optionsOf('track', TRACKS)}
          required
        />
        <ChoiceField
          of={form.field('weeklyTarget')}
          label={t('facts-target')}
          options={optionsOf('weekly-target', TARGETS)}
          required
        />
        {values.weeklyTarget === 'OWN_WORK' && (
          <TextField
            of={form.field('targetReason')}
            label={t('facts-target-reason')}
            help={t('facts-target-reason-help')}
            most={200}
            required
          />
        )}
        <FormActions of={form} save={t('facts-save')} />
      </FormSection>
    </Form>
  )
}

export function optionsOf<T extends string>(family: string, values: readonly T[]) {
  return values.map(value => ({ value, label: word(family, value) })) as {
    value: Exclude<T, ''>
    label: string
  }[]
}

function valuesOf(record: ProgrammeRecord): Values {
  const facts = factsOf(record)
  return {
    permitType: facts.permitType,
    permitOn: facts.permitOn ?? '',
    settledOn: facts.settledOn ?? '',
    claimedOn: facts.claimedOn ?? '',
    offeredOn: facts.offeredOn ?? '',
    educationLevel: facts.educationLevel,
    endGoal: facts.endGoal ?? '',
    track: facts.track,
    weeklyTarget: facts.weeklyTarget,
    targetReason: facts.targetReason ?? '',
  }
}

function inputOf(values: Values, record: ProgrammeRecord): ProgrammeFactsInput {
  const known = factsOf(record)
  return {
    permitType: values.permitType || known.permitType,
    permitOn: values.permitOn || null,
    settledOn: values.settledOn || null,
    claimedOn: values.claimedOn || null,
    offeredOn: values.offeredOn || null,
    educationLevel: values.educationLevel || known.educationLevel,
    endGoal: values.endGoal || null,
    track: values.track || known.track,
    weeklyTarget: values.weeklyTarget || known.weeklyTarget,
    targetReason: values.weeklyTarget === 'OWN_WORK' ? values.targetReason : null,
  }
}

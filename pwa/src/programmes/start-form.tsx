/** The day on which a programme begins; after the three months, with the reason. */
import { useEffect } from 'preact/hooks'
import { inquire, tell } from '../graphql/client'
import type { DelayReason } from '../graphql/types'
import { numericDate } from '../i18n/spans'
import { t } from '../i18n/texts'
import {
  DateField,
  Form,
  FormActions,
  FormRow,
  FormSection,
  SelectField,
  useForm,
} from '../ui/form'
import { Notice } from '../ui/notice'
import { optionsOf } from './facts-form'
import type { Frame, ProgrammeRecord } from './record'

const REASONS: readonly DelayReason[] = [
  'HEALTH_CHECK',
  'KINDERGARTEN',
  'COMPETENCE_MAPPING',
  'CAREER_GUIDANCE',
  'COURSE_START',
  'OTHER',
]

interface Values {
  startsOn: string
  plannedEndOn: string
  delayReason: DelayReason | ''
}

interface Props {
  readonly record: ProgrammeRecord
  readonly frame: Frame
  readonly onTyped: (startsOn: string | null) => void
  readonly onSaved: () => Promise<void>
}

export function StartForm({ record, frame, onTyped, onSaved }: Props) {
  const { participantId, programme, version } = record
  const form = useForm({
    name: 'programmes.start',
    subject: participantId,
    initial: valuesOf(record),
    version,
    save: ({ startsOn, plannedEndOn, delayReason }, sent) =>
      tell('startProgramme', {
        participantId,
        id: sent.id,
        expectedVersion: sent.version,
        startsOn,
        plannedEndOn: plannedEndOn || null,
        delayReason: delayReason || null,
      }),
    reload: async () => {
      const { programmeRecord: fresh } = await inquire('programmeRecord', { participantId })
      return { values: valuesOf(fresh), version: fresh.version }
    },
    onSaved,
  })
  const { startsOn } = form.values.value
  useEffect(() => onTyped(startsOn || null), [startsOn])
  const deadline = programme.startDeadline
  const late = Boolean(deadline && startsOn && startsOn > deadline)
  if (!programme.decidedOn) {
    return (
      <section class="card">
        <h2>{t('start-title')}</h2>
        <Notice icon="tasks" tone="careful">
          <p>{t('start-needs-award')}</p>
          <a
            class="ds-button"
            data-variant="secondary"
            href={`#/participants/${participantId}/decisions`}
          >
            {t('start-to-award')}
          </a>
        </Notice>
      </section>
    )
  }
  return (
    <Form of={form}>
      <FormSection title={t('start-title')}>
        <FormRow>
          <DateField
            of={form.field('startsOn')}
            label={t('start-on')}
            help={deadline && t('clock-deadline', { date: numericDate(deadline) })}
            quick={programme.startsOn ? [] : ['today', 'next-monday']}
            required
          />
          <DateField
            of={form.field('plannedEndOn')}
            label={t('start-ends-on')}
            help={
              frame.lastDay
                ? t('decision-latest', { date: numericDate(frame.lastDay) })
                : t('start-ends-help')
            }
          />
        </FormRow>
        {(late || form.values.value.delayReason) && (
          <SelectField
            of={form.field('delayReason')}
            label={t('start-reason')}
            help={deadline && t('start-reason-help', { date: numericDate(deadline) })}
            options={optionsOf('delay', REASONS)}
            required={late}
          />
        )}
        <FormActions of={form} save={t(programme.startsOn ? 'start-change' : 'start-save')} />
      </FormSection>
    </Form>
  )
}

/** Until it is set, the start that was awarded is proposed: nobody types a day twice. */
function valuesOf({ programme, decisions }: ProgrammeRecord): Values {
  const award = decisions.find(({ kind, revokedOn }) => kind === 'AWARD' && !revokedOn)
  return {
    startsOn: programme.startsOn ?? award?.takesEffectOn ?? '',
    plannedEndOn: programme.plannedEndOn ?? '',
    delayReason: programme.delayReason ?? '',
  }
}

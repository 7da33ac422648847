/** Weeks that are adapted to the person, inside full time. */
import { useSignal } from '@preact/signals'
import { tell } from '../graphql/client'
import type { Problem } from '../graphql/problems'
import type { AdaptationReason } from '../graphql/types'
import { addDays } from '../i18n/dates'
import { hoursText } from '../i18n/durations'
import { now } from '../i18n/oslo'
import { spanText } from '../i18n/spans'
import { t, word } from '../i18n/texts'
import { uuid7 } from '../offline/uuid7'
import {
  ChoiceField,
  DateField,
  Form,
  FormActions,
  FormRow,
  FormSection,
  NumberField,
  useForm,
} from '../ui/form'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { problemText } from '../ui/problem-text'
import { optionsOf } from './facts-form'
import type { Adaptation, ProgrammeRecord } from './record'

const REASONS: readonly AdaptationReason[] = ['APPOINTMENTS', 'CARE', 'OTHER']

interface Props {
  readonly record: ProgrammeRecord
  readonly onSaved: () => void
}

export function Adaptations({ record, onSaved }: Props) {
  const adding = useSignal(false)
  const { adaptations, programme } = record
  return (
    <>
      <section class="card">
        <h2>{t('adaptations-title')}</h2>
        <p class="quiet">{t('adaptations-help')}</p>
        {adaptations.length === 0 && <p>{t('adaptations-none')}</p>}
        <ul class="adaptations">
          {adaptations.map(each => (
            <Line key={each.id} record={record} adaptation={each} onSaved={onSaved} />
          ))}
        </ul>
        {!adding.value && !programme.endedOn && (
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            onClick={() => {
              adding.value = true
            }}
          >
            <Icon name="plus" />
            {t('adaptation-add')}
          </button>
        )}
      </section>
      {adding.value && (
        <AdaptationForm
          record={record}
          onSaved={onSaved}
          onCancel={() => {
            adding.value = false
          }}
        />
      )}
    </>
  )
}

function Line({ record, adaptation, onSaved }: Props & { adaptation: Adaptation }) {
  const { validFrom, validTo, weeklyMinutes, reason, id } = adaptation
  const problem = useSignal<Problem | null>(null)
  const today = now.value.date
  const begun = validFrom <= today
  const end = async () => {
    problem.value = null
    try {
      await tell('endAdaptation', {
        participantId: record.participantId,
        id: uuid7(),
        adaptationId: id,
        lastDay: begun ? today : addDays(validFrom, -1),
        expectedVersion: record.version,
      })
      onSaved()
    } catch (found) {
      problem.value = found as Problem
    }
  }
  return (
    <li data-over={validTo < today || undefined}>
      <Icon name={validTo < today ? 'check' : 'clock'} />
      <span>
        <b>{t('adaptation-line', { hours: hoursText(weeklyMinutes) })}</b>{' '}
        {spanText(validFrom, validTo)}
        <span class="quiet"> · {word('adaptation-reason', reason)}</span>
      </span>
      {validTo > today && (
        <button type="button" class="filter" onClick={() => void end()}>
          {t(begun ? 'adaptation-end' : 'adaptation-remove')}
          <span class="ds-sr-only"> {spanText(validFrom, validTo)}</span>
        </button>
      )}
      {problem.value && (
        <Notice icon="warning" tone="wrong">
          {problemText(problem.value)}
        </Notice>
      )}
    </li>
  )
}

interface Values {
  validFrom: string
  validTo: string
  weeklyMinutes: number | null
  reason: AdaptationReason | ''
}

const HOUR = 60

function AdaptationForm({ record, onSaved, onCancel }: Props & { onCancel: () => void }) {
  const { participantId, version } = record
  const initial: Values = { validFrom: '', validTo: '', weeklyMinutes: null, reason: '' }
  const form = useForm({
    name: 'programmes.adapt',
    subject: participantId,
    initial,
    version,
    save: ({ validFrom, validTo, weeklyMinutes, reason }, sent) =>
      tell('adaptProgramme', {
        participantId,
        id: sent.id,
        expectedVersion: version,
        adaptation: {
          validFrom,
          validTo,
          weeklyMinutes: Math.round((weeklyMinutes ?? 0) * HOUR),
          reason: reason || 'OTHER',
        },
      }),
    onSaved,
  })
  return (
    <Form of={form}>
      <FormSection title={t('adaptation-add')}>
        <FormRow>
          <DateField
            of={form.field('validFrom')}
            label={t('adaptation-from')}
            quick={['today']}
            required
          />
          <DateField of={form.field('validTo')} label={t('adaptation-to')} required />
        </FormRow>
        <NumberField
          of={form.field('weeklyMinutes')}
          label={t('adaptation-minutes')}
          unit={t('adaptation-hours-unit')}
          decimals={2}
          min={0.25}
          max={record.weekMinutes / HOUR}
          required
        />
        <ChoiceField
          of={form.field('reason')}
          label={t('adaptation-reason')}
          help={t('adaptation-reason-help')}
          options={optionsOf('adaptation-reason', REASONS)}
          required
        />
        <FormActions of={form} save={t('adaptation-save')} cancel={onCancel} />
      </FormSection>
    </Form>
  )
}

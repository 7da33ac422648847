/** A plan's way: proposed, taken back, decided. */
import type { ComponentChildren } from 'preact'
import { tell } from '../graphql/client'
import { now } from '../i18n/oslo'
import { t, word } from '../i18n/texts'
import { Act } from '../ui/act'
import { DateField, Form, FormActions, FormSection, useForm } from '../ui/form'
import { Notice } from '../ui/notice'
import { freshOf, keyOf, type PlanRecord, type Version } from './record'

interface Props {
  readonly record: PlanRecord
  readonly version: Version
  readonly onSaved: () => Promise<void>
}

export function Propose({ record, version, onSaved }: Props) {
  const { participantId, gaps } = record
  return (
    <section class="card plan-step">
      <h2>{t('plan-propose')}</h2>
      <p class="quiet">{t('plan-propose-help')}</p>
      {gaps.length > 0 && (
        <Missing record={record}>{t('plan-propose-gaps', { count: gaps.length })}</Missing>
      )}
      <div>
        <Act
          act={id =>
            tell('proposePlan', {
              participantId,
              draft: { id, planId: version.id, expectedEdition: version.edition },
            })
          }
          done={onSaved}
          variant="primary"
          icon="forward"
        >
          {t('plan-propose-do')}
        </Act>
      </div>
    </section>
  )
}

interface MissingProps {
  readonly record: PlanRecord
  readonly children: ComponentChildren
}

/** All that is missing, at the place where it hinders. */
function Missing({ record, children }: MissingProps) {
  const codes = [...new Set(record.gaps.map(({ code }) => code))]
  return (
    <Notice icon="warning" tone="careful">
      {children}
      <ul class="plan-missing">
        {codes.map(code => (
          <li key={code}>{word('plan-missing', code)}</li>
        ))}
      </ul>
    </Notice>
  )
}

export function Decide({ record, version, onSaved }: Props) {
  const { participantId, gaps, mayDecide } = record
  const back = (
    <Act
      act={id =>
        tell('takeBackPlan', {
          participantId,
          draft: { id, planId: version.id, expectedEdition: version.edition },
        })
      }
      done={onSaved}
      icon="turn"
    >
      {t('plan-take-back')}
    </Act>
  )
  if (!mayDecide || gaps.length > 0) {
    return (
      <section class="card plan-step">
        <h2>{t('plan-decide')}</h2>
        {gaps.length > 0 && (
          <Missing record={record}>{t('plan-gaps-count', { count: gaps.length })}</Missing>
        )}
        {!mayDecide && <Notice icon="lock">{t('plan-decide-not-yours')}</Notice>}
        <div>{back}</div>
      </section>
    )
  }
  return (
    <>
      <DecideForm record={record} version={version} onSaved={onSaved} />
      <div>{back}</div>
    </>
  )
}

function DecideForm({ record, version, onSaved }: Props) {
  const { participantId } = record
  const form = useForm({
    name: 'plans.decide',
    subject: version.id,
    keeps: false,
    initial: { decidedOn: now.value.date },
    version: version.edition,
    save: ({ decidedOn }, sent) =>
      tell('decidePlan', { participantId, draft: keyOf(version, sent), decidedOn }),
    reload: () => freshOf(participantId, version.id, () => ({ decidedOn: now.value.date })),
    onSaved,
  })
  return (
    <Form of={form}>
      <FormSection title={t('plan-decide')} help={t('plan-decide-help')}>
        <DateField
          of={form.field('decidedOn')}
          label={t('plan-decide-when')}
          quick={['today']}
          max={now.value.date}
          required
        />
        <FormActions of={form} save={t('plan-decide-do')} />
      </FormSection>
    </Form>
  )
}

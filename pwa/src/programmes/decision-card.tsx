/** One decision: what it did, why, whether it has been made known, and how long it can be appealed. */
import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { tell } from '../graphql/client'
import type { Problem } from '../graphql/problems'
import type { MadeKnown } from '../graphql/types'
import { now } from '../i18n/oslo'
import { numericDate } from '../i18n/spans'
import { t, word } from '../i18n/texts'
import { uuid7 } from '../offline/uuid7'
import { AppealTime } from '../ui/appeal-time'
import { ChoiceField, DateField, Form, FormActions, FormSection, useForm } from '../ui/form'
import { Icon } from '../ui/icon'
import { Norwegian } from '../ui/norwegian'
import { Notice } from '../ui/notice'
import { problemText } from '../ui/problem-text'
import { effectText } from './effect'
import { optionsOf } from './facts-form'
import type { Decision, ProgrammeRecord } from './record'

interface Props {
  readonly record: ProgrammeRecord
  readonly decision: Decision
  readonly onSaved: () => void
}

export function DecisionCard({ record, decision, onSaved }: Props) {
  const telling = useSignal(false)
  const { kind, decidedOn, decidedBy, reasons, ruleVersion, revokedOn, madeKnownOn } = decision
  return (
    <li class="card decision" data-revoked={revokedOn ? true : undefined}>
      <div class="decision-head">
        <h2>{word('decision', kind)}</h2>
        <span class="quiet">
          {t('decision-taken-by', { date: numericDate(decidedOn), name: decidedBy })}
        </span>
      </div>
      <Appeal decision={decision} />
      <p class="decision-effect">{effectText(decision)}</p>
      <p class="decision-reasons">
        <Norwegian text={reasons} />
      </p>
      <p class="quiet">
        <small>{t('decision-rules', { version: ruleVersion })}</small>
      </p>
      {!revokedOn && !telling.value && (
        <div class="decisions-ways">
          {!madeKnownOn && (
            <button
              type="button"
              class="ds-button"
              data-variant="secondary"
              onClick={() => {
                telling.value = true
              }}
            >
              <Icon name="chat" />
              {t('decision-make-known')}
              <span class="ds-sr-only">: {word('decision', kind)}</span>
            </button>
          )}
          {record.mayDecide && <Revoke record={record} decision={decision} onSaved={onSaved} />}
        </div>
      )}
      {telling.value && (
        <MakeKnown
          record={record}
          decision={decision}
          onSaved={() => {
            telling.value = false
            onSaved()
          }}
          onCancel={() => {
            telling.value = false
          }}
        />
      )}
    </li>
  )
}

function Appeal({ decision }: { decision: Decision }) {
  const { revokedOn, madeKnownOn, madeKnownHow, appealDeadline } = decision
  if (revokedOn) {
    return (
      <p class="decision-state" data-tone="none">
        <Icon name="turn" />
        {t('decision-revoked', { date: numericDate(revokedOn) })}
      </p>
    )
  }
  return (
    <AppealTime
      until={appealDeadline}
      untold={[t('decision-not-known'), t('decision-not-known-help')]}
    >
      {madeKnownOn &&
        madeKnownHow &&
        t('decision-known', {
          date: numericDate(madeKnownOn),
          how: word('made-known', madeKnownHow),
        })}
    </AppealTime>
  )
}

const HOW: readonly MadeKnown[] = ['LETTER', 'DIGITAL', 'IN_PERSON', 'INTERPRETER']

interface Known {
  madeKnownOn: string
  madeKnownHow: MadeKnown | ''
}

function MakeKnown({ record, decision, onSaved, onCancel }: Props & { onCancel: () => void }) {
  const initial: Known = { madeKnownOn: now.value.date, madeKnownHow: '' }
  const form = useForm({
    name: `programmes.make-known.${decision.id}`,
    initial,
    keeps: false,
    save: ({ madeKnownOn, madeKnownHow }, { id }) =>
      tell('makeDecisionKnown', {
        participantId: record.participantId,
        id,
        decisionId: decision.id,
        madeKnownOn,
        madeKnownHow: madeKnownHow || 'LETTER',
      }),
    onSaved,
  })
  return (
    <Form of={form}>
      <FormSection title={t('decision-make-known')}>
        <DateField
          of={form.field('madeKnownOn')}
          label={t('decision-made-known-on')}
          quick={['today', 'yesterday']}
          min={decision.decidedOn}
          max={now.value.date}
          required
        />
        <ChoiceField
          of={form.field('madeKnownHow')}
          label={t('decision-made-known-how')}
          options={optionsOf('made-known', HOW)}
          required
        />
        <FormActions of={form} save={t('decision-make-known-save')} cancel={onCancel} />
      </FormSection>
    </Form>
  )
}

function Revoke({ record, decision, onSaved }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const problem = useSignal<Problem | null>(null)
  const busy = useSignal(false)
  const title = `revoke-${decision.id}`
  const revoke = async () => {
    if (busy.value) return
    busy.value = true
    problem.value = null
    try {
      await tell('revokeDecision', {
        participantId: record.participantId,
        id: uuid7(),
        decisionId: decision.id,
        expectedVersion: record.version,
      })
      dialog.current?.close()
      onSaved()
    } catch (found) {
      problem.value = found as Problem
    } finally {
      busy.value = false
    }
  }
  return (
    <>
      <button
        type="button"
        class="ds-button"
        data-variant="tertiary"
        onClick={() => dialog.current?.showModal()}
      >
        <Icon name="turn" />
        {t('decision-revoke')}
        <span class="ds-sr-only">: {word('decision', decision.kind)}</span>
      </button>
      <dialog class="ask" ref={dialog} aria-labelledby={title}>
        <h2 id={title}>{t('decision-revoke-title')}</h2>
        <p>{t('decision-revoke-help')}</p>
        {problem.value && (
          <Notice icon="warning" tone="wrong">
            {problemText(problem.value)}
          </Notice>
        )}
        <div class="stack">
          <button type="button" class="ds-button wide" onClick={() => dialog.current?.close()}>
            {t('cancel')}
          </button>
          <button
            type="button"
            class="ds-button wide"
            data-variant="secondary"
            data-color="danger"
            aria-busy={busy.value}
            onClick={() => void revoke()}
          >
            {t('decision-revoke-yes')}
          </button>
        </div>
      </dialog>
    </>
  )
}

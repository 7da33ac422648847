/** What the participant says is wrong: answered here, and read on their phone. */
import { useSignal } from '@preact/signals'
import { tell } from '../graphql/client'
import type { Answer } from '../graphql/types'
import { osloTime } from '../i18n/oslo'
import { numericDate } from '../i18n/spans'
import { t, word } from '../i18n/texts'
import { ChoiceField, Form, FormActions, TextAreaField, useForm } from '../ui/form'
import { Icon } from '../ui/icon'
import type { Participant } from './parts'
import '../ui/styles/registration.css'

type Correction = Participant['openCorrections'][number]

interface Props {
  readonly participant: Participant
  readonly onAnswered: () => void
}

export function Corrections({ participant: { id, openCorrections }, onAnswered }: Props) {
  if (openCorrections.length === 0) return null
  return (
    <section class="corrections" aria-labelledby="corrections">
      <h2 id="corrections">
        <Icon name="person-chat" />
        {t('corrections')}
      </h2>
      <ul>
        {openCorrections.map(each => (
          <Asked key={each.id} participantId={id} correction={each} onAnswered={onAnswered} />
        ))}
      </ul>
    </section>
  )
}

interface AskedProps {
  readonly participantId: string
  readonly correction: Correction
  readonly onAnswered: () => void
}

function Asked({ participantId, correction, onAnswered }: AskedProps) {
  const open = useSignal(false)
  const fact = word('fact', correction.fact)
  return (
    <li>
      <div class="correction">
        <p>
          <b>{fact}</b>
          <span class="quiet">
            {t('correction-asked', {
              date: numericDate(osloTime(new Date(correction.askedAt)).date),
            })}
          </span>
        </p>
        <a class="ds-button" data-variant="secondary" href={`#/participants/${participantId}/edit`}>
          <Icon name="pencil" />
          {t('correction-edit')}
        </a>
        {!open.value && (
          <button
            type="button"
            class="ds-button"
            aria-label={`${t('correction-answer')}: ${fact}`}
            onClick={() => {
              open.value = true
            }}
          >
            {t('correction-answer')}
          </button>
        )}
      </div>
      {open.value && (
        <AnswerForm
          participantId={participantId}
          correction={correction}
          onAnswered={onAnswered}
          onCancel={() => {
            open.value = false
          }}
        />
      )}
    </li>
  )
}

interface AnswerValues {
  readonly answer: Answer | ''
  readonly text: string
}

function AnswerForm({
  participantId,
  correction,
  onAnswered,
  onCancel,
}: AskedProps & { onCancel: () => void }) {
  const form = useForm<AnswerValues, boolean>({
    name: 'participants.answer',
    subject: correction.id,
    initial: { answer: '', text: '' },
    save: async ({ answer, text }, { id: wish }) => {
      // The form lets nothing empty through.
      const given = {
        participantId,
        wish,
        correction: correction.id,
        answer: answer as Answer,
        text,
      }
      return (await tell('answerCorrection', given)).answerCorrection
    },
    onSaved: onAnswered,
  })
  return (
    <Form of={form}>
      <ChoiceField
        of={form.field('answer')}
        label={t('correction-answer')}
        required
        options={[
          { value: 'CORRECTED', label: t('correction-corrected'), icon: 'check-circle' },
          { value: 'KEPT', label: t('correction-kept'), icon: 'note' },
        ]}
      />
      <TextAreaField
        of={form.field('text')}
        label={t('correction-why')}
        help={t('correction-why-help')}
        required={form.values.value.answer === 'KEPT'}
        norwegian
        rows={3}
        most={1000}
      />
      <FormActions of={form} save={t('correction-send')} cancel={onCancel} />
    </Form>
  )
}

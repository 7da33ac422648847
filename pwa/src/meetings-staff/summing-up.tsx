/** At the end: what is different from the plan before, in plain words, and what the participant says to it. */
import { useSignal } from '@preact/signals'
import { tell } from '../graphql/client'
import type { MeetingAnswerKind, SigningMethod } from '../graphql/types'
import { languageName } from '../i18n/language-names'
import { numericDate } from '../i18n/spans'
import { t, word } from '../i18n/texts'
import { Act } from '../ui/act'
import {
  ChoiceField,
  Form,
  FormActions,
  FormSection,
  SelectField,
  TextAreaField,
  useForm,
} from '../ui/form'
import { languageOptions } from '../ui/form/languages'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { editText } from './edit-text'
import { Gone } from './gone'
import type { Meeting, MeetingProps } from './parts'
import { keyTo } from './record'
import { keyOf, type Together } from './together'

export function SummingUp({ by, ...props }: MeetingProps & { by: Together }) {
  const { meeting, asked, plan } = props
  const { participantId, difference, answer, mayRun } = meeting
  const recording = useSignal(false)
  const counts = answer !== null && !answer.stale
  const unsent = [...by.edits.value.values()].filter(({ is }) => is !== 'arrived' && is !== 'gone')
  return (
    <div class="meetings">
      <Gone by={by} />
      {unsent.length > 0 && (
        <Notice icon="warning" tone="careful">
          {t('joint-left-out')}
          <ul>
            {unsent.map(edit => (
              <li key={keyOf(edit.at)}>{editText(edit)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <section class="card">
        <h2>{t('joint-summary')}</h2>
        <p class="quiet">{t('joint-summary-help')}</p>
        {difference && <plan.Changes of={difference} />}
      </section>
      <section class="card meeting-answer">
        <h2>{t('joint-answer')}</h2>
        {answer ? (
          <AnswerWords meeting={meeting} />
        ) : (
          <p class="decision-state" data-tone="soon">
            <Icon name="clock" />
            <span>
              <b>{t('joint-answer-waits')}</b> {t('joint-answer-waits-help')}
            </span>
          </p>
        )}
        {mayRun && recording.value && (
          <AnswerForm
            {...props}
            onCancel={() => {
              recording.value = false
            }}
            onSaved={async () => {
              await asked.ask()
              recording.value = false
            }}
          />
        )}
        {mayRun && !recording.value && (
          <div class="meeting-ways">
            {counts && (
              <Act
                act={wish =>
                  tell('endMeeting', {
                    participantId,
                    wish,
                    at: keyTo(meeting),
                    withoutAnswer: false,
                  })
                }
                done={asked.ask}
                variant="primary"
                icon="check"
              >
                {t('joint-end')}
              </Act>
            )}
            <button
              type="button"
              class="ds-button"
              data-variant="secondary"
              onClick={() => {
                recording.value = true
              }}
            >
              <Icon name="pencil" />
              {t(counts ? 'joint-answer-change' : 'joint-answer-record')}
            </button>
            {!counts && <EndWithout {...props} />}
          </div>
        )}
      </section>
    </div>
  )
}

/** Nobody is made to answer, and it is said in the minutes that they did not. */
function EndWithout({ meeting, asked }: MeetingProps) {
  const { participantId } = meeting
  const sure = useSignal(false)
  if (!sure.value) {
    return (
      <button
        type="button"
        class="ds-button"
        data-variant="tertiary"
        onClick={() => {
          sure.value = true
        }}
      >
        {t('joint-end-without')}
      </button>
    )
  }
  return (
    <span class="meeting-sure">
      <span>{t('joint-end-without-help')}</span>
      <Act
        act={wish =>
          tell('endMeeting', { participantId, wish, at: keyTo(meeting), withoutAnswer: true })
        }
        done={asked.ask}
      >
        {t('joint-end-without-do')}
      </Act>
    </span>
  )
}

const LOOKS = {
  ACCEPTED: ['check-circle', 'calm'],
  ACCEPTED_WITH_RESERVATION: ['person-chat', 'soon'],
  NOT_ACCEPTED: ['warning', 'late'],
} as const

export function AnswerWords({ meeting }: { meeting: Meeting }) {
  const { answer } = meeting
  if (!answer) {
    return (
      <p class="decision-state" data-tone="none">
        <Icon name="minus-circle" />
        <b>{t('joint-unanswered')}</b>
      </p>
    )
  }
  const [icon, tone] = LOOKS[answer.kind]
  const how = [
    numericDate(answer.on),
    word('plan-signing', answer.how),
    answer.interpreterLanguage && languageName(answer.interpreterLanguage),
  ].filter(Boolean)
  return (
    <>
      <p class="decision-state" data-tone={tone}>
        <Icon name={icon} />
        <span>
          <b>{word('joint-answered', answer.kind)}</b> <span class="quiet">{how.join(', ')}</span>
        </span>
      </p>
      {answer.words && (
        <blockquote class="meeting-reservation">
          <bdi lang={answer.language ?? undefined}>{answer.words}</bdi>
        </blockquote>
      )}
      {answer.stale && (
        <Notice icon="warning" tone="careful">
          {t('joint-answer-stale')}
        </Notice>
      )}
    </>
  )
}

const KINDS: readonly MeetingAnswerKind[] = [
  'ACCEPTED',
  'ACCEPTED_WITH_RESERVATION',
  'NOT_ACCEPTED',
]
const HOW: readonly SigningMethod[] = ['ORALLY_THROUGH_INTERPRETER', 'ON_PAPER']

interface Values {
  kind: MeetingAnswerKind | ''
  words: string
  language: string
  how: SigningMethod | ''
}

interface FormProps extends MeetingProps {
  readonly onSaved: () => Promise<void>
  readonly onCancel: () => void
}

function AnswerForm({ meeting, onSaved, onCancel }: FormProps) {
  const { participantId, id: meetingId, interpreter, draft } = meeting
  const initial: Values = {
    kind: '',
    words: '',
    language: 'nb',
    how: interpreter ? 'ORALLY_THROUGH_INTERPRETER' : 'ON_PAPER',
  }
  const form = useForm({
    name: 'meetings.answer',
    subject: meetingId,
    initial,
    check: ({ kind, words }) =>
      kind === 'ACCEPTED_WITH_RESERVATION' && !words.trim()
        ? { words: t('joint-reservation-missing') }
        : {},
    save: ({ kind, words, language, how }, { id: wish }) =>
      tell('answerMeeting', {
        participantId,
        wish,
        meetingId,
        expectedEdition: draft?.edition ?? 0,
        answer: {
          kind: kind || 'ACCEPTED',
          words: words.trim() || null,
          language: words.trim() ? language || 'nb' : null,
          how: how || 'ON_PAPER',
        },
      }),
    onSaved,
  })
  const { kind, words, language } = form.values.value
  return (
    <Form of={form}>
      <FormSection title={t('joint-answer-record')} help={t('joint-answer-record-help')}>
        <ChoiceField
          of={form.field('kind')}
          label={t('joint-answer-what')}
          options={KINDS.map(value => ({ value, label: word('joint-answered', value) }))}
          required
        />
        {kind !== 'ACCEPTED' && kind !== '' && (
          <TextAreaField
            of={form.field('words')}
            label={t('joint-reservation')}
            help={t('joint-reservation-help')}
            most={2000}
          />
        )}
        {words.trim() !== '' && (
          <SelectField
            of={form.field('language')}
            label={t('joint-reservation-language')}
            options={languageOptions(language || null)}
          />
        )}
        <ChoiceField
          of={form.field('how')}
          label={t('joint-answer-how')}
          options={HOW.filter(each => interpreter || each === 'ON_PAPER').map(value => ({
            value,
            label: word('plan-signing', value),
          }))}
          required
        />
        <FormActions of={form} save={t('joint-answer-do')} cancel={onCancel} />
      </FormSection>
    </Form>
  )
}

/** What participants say is wrong, the oldest first, and the answers. */
import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { tell } from '../graphql/client'
import { question } from '../graphql/questions'
import type { ContestAnswer, ContestReason, ContestsAnswer } from '../graphql/types'
import { useMore } from '../i18n/beside'
import { dateText } from '../i18n/dates'
import { numericDate } from '../i18n/spans'
import { t, word } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Asked } from '../ui/asked'
import {
  ChoiceField,
  Done,
  Form,
  FormActions,
  SelectField,
  TextAreaField,
  useForm,
} from '../ui/form'
import { Icon } from '../ui/icon'
import { Norwegian } from '../ui/norwegian'
import { Screen } from '../ui/screen'
import { MarkFields, type MarkValues, markOf, NO_MARK } from './mark-fields'
import { addressOf } from './months'
import { OF_PAYMENTS } from './words'
import '../ui/styles/payments.css'

type Contest = ContestsAnswer['contests'][number]

/** Days after which a participant has waited long. */
const LONG = 7

export default function Contests() {
  const worded = useMore(OF_PAYMENTS)
  const asked = useMemo(() => question('contests', {}), [])
  const done = useSignal<string | null>(null)
  useEffect(() => void asked.ask(), [asked])
  if (!worded) return <Loading />
  return (
    <Screen title={t('contests')}>
      <p class="screen-lead">{t('contests-lead')}</p>
      {done.value && <Done>{t('contest-done', { name: done.value })}</Done>}
      <Asked of={asked}>
        {({ contests }) => (
          <Lists
            of={contests}
            onAnswered={name => {
              done.value = name
              return asked.ask()
            }}
          />
        )}
      </Asked>
    </Screen>
  )
}

interface ListsProps {
  readonly of: readonly Contest[]
  readonly onAnswered: (name: string) => Promise<void>
}

function Lists({ of, onAnswered }: ListsProps) {
  const open = useSignal<string | null>(null)
  const waiting = of.filter(each => each.answer === null)
  const answered = of.filter(each => each.answer !== null)
  return (
    <>
      {waiting.length === 0 ? (
        <section class="rest">
          <Icon name="check-circle" />
          <h2>{t('contests-none')}</h2>
        </section>
      ) : (
        <section>
          <h2 class="payments-head">{t('contests-waiting', { count: waiting.length })}</h2>
          <ul class="contests">
            {waiting.map(each => (
              <li key={each.id} class="card">
                <Told of={each} />
                {open.value === each.id ? (
                  <AnswerForm
                    of={each}
                    onSaved={async () => {
                      open.value = null
                      await onAnswered(each.name)
                    }}
                    onCancel={() => {
                      open.value = null
                    }}
                  />
                ) : (
                  <p class="pay-buttons">
                    <button
                      type="button"
                      class="ds-button"
                      data-variant="secondary"
                      onClick={() => {
                        open.value = each.id
                      }}
                    >
                      <Icon name="chat" />
                      {t('contest-open')}
                      <span class="ds-sr-only">: {each.name}</span>
                    </button>
                    <a
                      class="ds-button"
                      data-variant="tertiary"
                      href={addressOf(each.date.slice(0, 7), each.participantId)}
                    >
                      {t('contest-to-month')}
                      <span class="ds-sr-only">: {each.name}</span>
                    </a>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {answered.length > 0 && (
        <section>
          <h2 class="payments-head">{t('contests-answered')}</h2>
          <ul class="contests">
            {answered.map(each => (
              <li key={each.id} class="card">
                <Told of={each} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Told({ of }: { of: Contest }) {
  const recorded = of.mark
    ? [
        t(`stand-${of.mark.toLowerCase()}`),
        of.lateMinutes && t('payments-late', { minutes: of.lateMinutes }),
      ]
        .filter(Boolean)
        .join(' · ')
    : t('contest-unrecorded')
  return (
    <div class="contest">
      <div>
        <h3>
          <a class="case-name" href={`#/participants/${of.participantId}`}>
            <bdi>{of.name}</bdi>
          </a>
        </h3>
        <p class="quiet">
          {dateText(of.date)}, {of.starts}–{of.ends} {of.activity ?? word('activity', of.kind)}
        </p>
      </div>
      {of.answer === null && (
        <p class="contest-clock" data-long={of.days >= LONG || undefined}>
          <Icon name="clock" />
          {of.days > 0 ? t('contest-days', { count: of.days }) : t('contest-today')}
        </p>
      )}
      <dl class="contest-words">
        <div>
          <dt>{t('contest-says')}</dt>
          <dd>{word('contest-says', of.says)}</dd>
        </div>
        <div>
          <dt>{t('contest-recorded')}</dt>
          <dd>{recorded}</dd>
        </div>
        {of.answer && (
          <div>
            <dt>{t('contest-answer')}</dt>
            <dd>
              {word('contest-answer', of.answer)}
              {of.reason && `: ${word('contest-reason', of.reason)}`}
              <span class="quiet">
                {of.answeredBy}
                {of.answeredAt && `, ${numericDate(of.answeredAt.slice(0, 10))}`}
              </span>
              {of.note && <Norwegian text={of.note} />}
            </dd>
          </div>
        )}
      </dl>
    </div>
  )
}

interface Values extends MarkValues {
  answer: ContestAnswer | ''
  reason: ContestReason | ''
  note: string
}

const FITTING: Readonly<Record<ContestAnswer, readonly ContestReason[]>> = {
  CORRECTED: ['RECORDED_WRONG', 'TEACHER_AGREES', 'REASON_APPROVED', 'SPOKEN'],
  STANDS: ['TEACHER_REMEMBERS', 'LIST_SAYS', 'REASON_NOT_APPROVED', 'SPOKEN'],
}

interface AnswerProps {
  readonly of: Contest
  readonly onSaved: () => Promise<void>
  readonly onCancel: () => void
}

function AnswerForm({ of, onSaved, onCancel }: AnswerProps) {
  const initial: Values = { ...NO_MARK, answer: '', reason: '', note: '' }
  const form = useForm({
    name: 'payments.contest',
    subject: of.id,
    keeps: false,
    initial,
    save: (values, { id }) =>
      tell('answerContest', {
        participantId: of.participantId,
        input: {
          key: id,
          contestId: of.id,
          answer: values.answer || 'STANDS',
          reason: values.reason || 'SPOKEN',
          note: values.note,
          mark: values.answer === 'CORRECTED' ? markOf(values) : null,
        },
      }),
    onSaved,
  })
  const { answer } = form.values.value
  return (
    <Form of={form}>
      <ChoiceField
        of={form.field('answer')}
        label={t('contest-answer')}
        options={[
          { value: 'CORRECTED', label: t('contest-answer-corrected'), icon: 'check-circle' },
          { value: 'STANDS', label: t('contest-answer-stands'), icon: 'note' },
        ]}
        required
      />
      {answer === 'CORRECTED' && <MarkFields form={form} />}
      {answer && (
        <SelectField
          of={form.field('reason')}
          label={t('contest-reason')}
          help={t('contest-reason-help')}
          options={FITTING[answer].map(value => ({ value, label: word('contest-reason', value) }))}
          required
        />
      )}
      {answer && (
        <TextAreaField
          of={form.field('note')}
          label={t('contest-note')}
          rows={2}
          most={500}
          norwegian
        />
      )}
      <FormActions of={form} save={t('contest-save')} cancel={onCancel} />
    </Form>
  )
}

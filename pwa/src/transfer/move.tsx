/** A case goes to another municipality: the person knows, what leaves is looked through, it ends here. */
import { type Signal, useSignal } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { tell } from '../graphql/client'
import type { Problem } from '../graphql/problems'
import { question } from '../graphql/questions'
import type { LeavingAnswer, SendAwayVariables } from '../graphql/types'
import { useMore } from '../i18n/beside'
import { now } from '../i18n/oslo'
import { t } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Asked } from '../ui/asked'
import { type Card, ChoiceField, DateField, Form, TextField, useForm } from '../ui/form'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { problemText } from '../ui/problem-text'
import { Screen } from '../ui/screen'
import type { Case } from './case'
import { KeepFile, type MadeFile } from './keep-file'
import { Moves } from './moves'
import { Readable } from './readable'
import { OF_THE_SCREENS } from './voices'
import '../ui/styles/transfer.css'

type How = SendAwayVariables['informedHow']

const HOWS: readonly How[] = ['IN_PERSON', 'INTERPRETER', 'LETTER', 'DIGITAL']

export default function Move({ rest: id }: { rest: string }) {
  const asked = useMemo(() => question('leaving', { participantId: id }), [id])
  useEffect(() => void asked.ask(), [asked])
  const worded = useMore(OF_THE_SCREENS)
  if (!worded) return <Loading />
  const name = asked.reply.value.data?.leaving.name
  return (
    <Screen
      above={
        <a class="way-back" href={`#/participants/${id}`}>
          <Icon name="back" />
          {name ? <bdi>{name}</bdi> : t('participant')}
        </a>
      }
      title={t('move')}
    >
      <Asked of={asked}>{found => <Moving id={id} found={found} />}</Asked>
    </Screen>
  )
}

function Moving({ id, found }: { id: string; found: LeavingAnswer }) {
  const { leaving, caseMoves } = found
  const sent = useSignal<MadeFile | null>(null)
  const content = useMemo(() => JSON.parse(leaving.content) as Case, [leaving.content])
  if (sent.value) return <Done id={id} file={sent.value} />
  if (leaving.programmeVersion === null) {
    return (
      <div class="stack">
        {caseMoves[0]?.direction === 'OUT' ? (
          <Again id={id} />
        ) : (
          <Notice icon="note">{t('move-nothing')}</Notice>
        )}
        <Moves of={caseMoves} />
      </div>
    )
  }
  return (
    <>
      <Steps
        id={id}
        version={leaving.programmeVersion}
        isProtected={leaving.protected}
        content={content}
        onSent={file => {
          sent.value = file
        }}
      />
      <Moves of={caseMoves} />
    </>
  )
}

const STEPS = ['move-step-told', 'move-step-review', 'move-step-end'] as const

interface StepsProps {
  readonly id: string
  readonly version: number
  readonly isProtected: boolean
  readonly content: Case
  readonly onSent: (file: MadeFile) => void
}

function Steps({ id, version, isProtected, content, onSent }: StepsProps) {
  const step = useSignal(0)
  const form = useForm({
    name: 'transfer.move',
    subject: id,
    initial: { to: '', informedOn: '', informedHow: '' as How | '', endsOn: '' },
    version,
    keeps: false,
    // Each step is checked as a form is; the last of them sends.
    save: async (values, { id: wish }) => {
      if (step.peek() < 2) return null
      const { informedHow, ...others } = values
      return tell('sendAway', {
        id: wish,
        participantId: id,
        version,
        informedHow: informedHow || 'IN_PERSON',
        ...others,
      })
    },
    onSaved: answer => {
      if (answer) onSent(answer.sendAway)
      else step.value++
    },
  })
  // What the server finds wrong is all in the first step.
  const attention = form.attention.value
  useEffect(() => {
    if (attention > 0 && form.wrong.peek().some(({ id: field }) => field)) step.value = 0
  }, [attention])
  const today = now.value.date
  return (
    <>
      <Progress step={step.value} />
      <Form of={form}>
        <div class="stack" hidden={step.value !== 0}>
          <StepTitle step={step} at={0} help="move-told-help" />
          <div class="card form-section">
            <TextField
              of={form.field('to')}
              label={t('move-to')}
              help={t('move-to-help')}
              keys="numeric"
              size="short"
              most={4}
              required
            />
            <DateField
              of={form.field('informedOn')}
              label={t('move-informed-on')}
              quick={['today', 'yesterday']}
              max={today}
              required
            />
            <ChoiceField
              of={form.field('informedHow')}
              label={t('move-informed-how')}
              options={HOWS.map(
                (how): Card<How> => ({
                  value: how,
                  label: t(`told-${how.toLowerCase().replace('_', '-')}`),
                }),
              )}
              required
            />
            <DateField
              of={form.field('endsOn')}
              label={t('move-ends-on')}
              quick={['today', 'yesterday']}
              max={today}
              required
            />
          </div>
        </div>
        {step.value === 1 && (
          <div class="stack">
            <StepTitle step={step} at={1} help="move-review-help" />
            <Readable case={content} />
          </div>
        )}
        {step.value === 2 && (
          <div class="stack">
            <StepTitle step={step} at={2} help="move-end-help" />
            <div class="card stack">
              <Summary form={form.values.value} content={content} />
              <Notice icon="note">{t('move-end-never')}</Notice>
              {isProtected && (
                <Notice icon="lock" tone="careful">
                  {t('move-end-protected')}
                </Notice>
              )}
            </div>
          </div>
        )}
        <div class="form-actions">
          <button
            class="ds-button"
            type="submit"
            data-color={step.value === 2 ? 'danger' : undefined}
            aria-busy={form.state.value === 'saving'}
          >
            {t(step.value === 2 ? 'move-end-do' : 'move-next')}
          </button>
          {step.value > 0 && (
            <button
              class="ds-button"
              type="button"
              data-variant="secondary"
              onClick={() => {
                step.value--
              }}
            >
              {t('move-back')}
            </button>
          )}
          {step.value === 0 && (
            <a class="ds-button" data-variant="tertiary" href={`#/participants/${id}`}>
              {t('cancel')}
            </a>
          )}
        </div>
      </Form>
    </>
  )
}

function Progress({ step }: { step: number }) {
  return (
    <ol class="steps not-on-paper" aria-label={t('move-steps')}>
      {STEPS.map((name, place) => (
        <li
          key={name}
          aria-current={place === step ? 'step' : undefined}
          data-done={place < step || undefined}
        >
          <span class="step-number" aria-hidden="true">
            {place < step ? <Icon name="check" /> : place + 1}
          </span>
          {t(name)}
        </li>
      ))}
    </ol>
  )
}

interface TitleProps {
  readonly step: Signal<number>
  readonly at: number
  readonly help: 'move-told-help' | 'move-review-help' | 'move-end-help'
}

/** The heading of a step takes the focus when one comes to it, from either side. */
function StepTitle({ step, at, help }: TitleProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const came = useRef(at > 0)
  const here = step.value === at
  useEffect(() => {
    if (!here) came.current = true
    else if (came.current) {
      heading.current?.focus()
      scrollTo(0, 0)
    }
  }, [here])
  const name = t(STEPS[at] ?? 'move')
  return (
    <div class="step-title not-on-paper">
      <h2 tabIndex={-1} ref={heading}>
        <span class="ds-sr-only">{t('move-step-of', { step: at + 1, name })}</span>
        <span aria-hidden="true">{name}</span>
      </h2>
      <p class="quiet">{t(help)}</p>
    </div>
  )
}

function Summary({ form, content }: { form: Record<string, string>; content: Case }) {
  const { person } = content
  const numeric = (iso = '') => iso.split('-').reverse().join('.')
  return (
    <dl class="facts-of">
      <div>
        <dt>{t('participant')}</dt>
        <dd>
          <bdi>
            {person.givenName} {person.familyName}
          </bdi>
        </dd>
      </div>
      <div>
        <dt>{t('move-to')}</dt>
        <dd>{form.to}</dd>
      </div>
      <div>
        <dt>{t('move-informed-on')}</dt>
        <dd>
          {numeric(form.informedOn)} (
          {t(`told-${(form.informedHow ?? '').toLowerCase().replace('_', '-')}`)})
        </dd>
      </div>
      <div>
        <dt>{t('move-ends-on')}</dt>
        <dd>{numeric(form.endsOn)}</dd>
      </div>
    </dl>
  )
}

function Done({ id, file }: { id: string; file: MadeFile }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section class="card stack moved">
      <h2 tabIndex={-1} ref={heading}>
        <Icon name="check-circle" />
        {t('move-done')}
      </h2>
      <p>{t('move-done-help')}</p>
      <p>
        <KeepFile file={file} />
      </p>
      <p class="quiet">
        <bdi>{file.name}</bdi>
      </p>
      <p>
        <a href={`#/participants/${id}`}>{t('move-to-case')}</a>
      </p>
    </section>
  )
}

/** The file of a case that has left, once more. */
function Again({ id }: { id: string }) {
  const file = useSignal<MadeFile | null>(null)
  const problem = useSignal<Problem | null>(null)
  const making = useSignal(false)
  const make = async () => {
    if (making.value) return
    making.value = true
    problem.value = null
    try {
      file.value = (await tell('makeFileAgain', { participantId: id })).makeFileAgain
    } catch (caught) {
      problem.value = caught as Problem
    }
    making.value = false
  }
  if (file.value) return <Done id={id} file={file.value} />
  return (
    <section class="card stack">
      <h2>{t('move-done')}</h2>
      <p>{t('move-again-help')}</p>
      {problem.value && (
        <Notice icon="warning" tone="wrong">
          {problemText(problem.value)}
        </Notice>
      )}
      <p>
        <button type="button" class="ds-button" aria-busy={making.value} onClick={make}>
          {t('move-again')}
        </button>
      </p>
    </section>
  )
}

/** One caseload to somebody else: choose, look through, do; and undo for as long as it is the latest. */
import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { inquire, tell } from '../graphql/client'
import { type Problem, Refusal } from '../graphql/problems'
import { question } from '../graphql/questions'
import type { GiverAnswer, HandOverPreviewAnswer, UndoHandOverAnswer } from '../graphql/types'
import { now } from '../i18n/oslo'
import { numericDate } from '../i18n/spans'
import { isolated, listText, t, word } from '../i18n/texts'
import { Asked } from '../ui/asked'
import {
  DateField,
  Done,
  Form,
  FormActions,
  FormSection,
  ReviewList,
  SelectField,
  useForm,
} from '../ui/form'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { problemText } from '../ui/problem-text'
import { Screen } from '../ui/screen'
import { periodText } from './periods'
import '../ui/styles/people.css'

type Giver = GiverAnswer['giver']
type Preview = HandOverPreviewAnswer['handOverPreview']
type Case = Preview['cases'][number]
type Left = UndoHandOverAnswer['undoHandOver']['left']

const CHANGED = 'kit.changed-meanwhile'

export default function HandOver({ rest: id }: { rest: string }) {
  const asked = useMemo(() => question('giver', { fromId: id }), [id])
  useEffect(() => void asked.ask(), [asked])
  const name = asked.reply.value.data?.giver.name
  return (
    <Screen
      above={
        <a class="way-back" href="#/handover">
          <Icon name="back" />
          {t('handover')}
        </a>
      }
      title={name ? t('handover-of', { name }) : t('handover')}
    >
      <Asked of={asked}>
        {({ giver }) => <Steps giver={giver} onDone={() => void asked.ask()} />}
      </Asked>
    </Screen>
  )
}

function Steps({ giver, onDone }: { giver: Giver; onDone: () => void }) {
  const preview = useSignal<Preview | null>(null)
  const again = useSignal(false)
  const handed = giver.latest !== null && giver.latest.undoneAt === null
  const done = () => {
    preview.value = null
    again.value = false
    onDone()
  }
  return (
    <div class="around-cards">
      <Latest giver={giver} onDone={onDone} />
      {preview.value ? (
        <Review
          preview={preview.value}
          giver={giver}
          onChanged={found => {
            preview.value = found
          }}
          onBack={() => {
            preview.value = null
          }}
          onDone={done}
        />
      ) : handed && !again.value ? (
        <button
          type="button"
          class="ds-button handover-again"
          data-variant="secondary"
          onClick={() => {
            again.value = true
          }}
        >
          {t('handover-again')}
        </button>
      ) : (
        <Choose
          giver={giver}
          onChosen={found => {
            preview.value = found
          }}
        />
      )}
    </div>
  )
}

/** What was handed over last, and the way back. */
function Latest({ giver: { latest }, onDone }: { giver: Giver; onDone: () => void }) {
  const undoing = useSignal(false)
  const problem = useSignal<Problem | null>(null)
  const left = useSignal<Left | null>(null)
  if (!latest) return null
  const undo = async () => {
    undoing.value = true
    problem.value = null
    try {
      left.value = (await tell('undoHandOver', { handOverId: latest.id })).undoHandOver.left
      onDone()
    } catch (found) {
      problem.value = found as Problem
    }
    undoing.value = false
  }
  if (latest.undoneAt) {
    return left.value ? (
      <div class="stack">
        <Done>{t('handover-undone', { count: latest.cases - left.value.length })}</Done>
        {left.value.length > 0 && (
          <Notice icon="warning" tone="careful">
            {t('handover-left', { names: listText(left.value.map(({ name }) => isolated(name))) })}
          </Notice>
        )}
      </div>
    ) : null
  }
  const said = t('handover-done', {
    count: latest.cases,
    name: latest.toName,
    date: numericDate(latest.onDate),
  })
  return (
    <div class="stack">
      {latest.mayUndo ? (
        <Done undo={() => void undo()} undoing={undoing.value}>
          {said}
        </Done>
      ) : (
        <Done>{said}</Done>
      )}
      {problem.value && (
        <Notice icon="warning" tone="wrong">
          {problemText(problem.value)}
        </Notice>
      )}
    </div>
  )
}

interface ChooseProps {
  readonly giver: Giver
  readonly onChosen: (preview: Preview) => void
}

function Choose({ giver, onChosen }: ChooseProps) {
  const asked = useMemo(() => question('staffChoices', { relation: 'ADVISER' }), [])
  useEffect(() => void asked.ask(), [asked])
  const form = useForm({
    name: 'handover.choose',
    subject: giver.id,
    keeps: false,
    initial: { toId: '', onDate: '' },
    save: values => inquire('handOverPreview', { fromId: giver.id, ...values }),
    onSaved: ({ handOverPreview }) => onChosen(handOverPreview),
  })
  const found = (asked.reply.value.data?.staffChoices ?? []).filter(({ id }) => id !== giver.id)
  return (
    <Form of={form}>
      <FormSection title={t('handover-choose')} help={t('handover-choose-help')}>
        <SelectField
          of={form.field('toId')}
          label={t('handover-to')}
          required
          options={found.map(({ id, name, unit }) => ({
            value: id,
            label: `${isolated(name)}, ${isolated(unit)}`,
          }))}
        />
        <DateField
          of={form.field('onDate')}
          label={t('handover-on')}
          help={t('handover-on-help')}
          quick={['today', 'tomorrow', 'next-monday']}
          min={now.value.date}
          required
        />
      </FormSection>
      <FormActions of={form} save={t('handover-look')} cancel="#/handover" />
    </Form>
  )
}

interface ReviewProps {
  readonly preview: Preview
  readonly giver: Giver
  readonly onChanged: (preview: Preview) => void
  readonly onBack: () => void
  readonly onDone: () => void
}

function Review({ preview, giver, onChanged, onBack, onDone }: ReviewProps) {
  const changed = useSignal(false)
  const { toId, toName, onDate, digest, cases } = preview
  const form = useForm({
    name: 'handover.do',
    subject: giver.id,
    keeps: false,
    initial: {},
    save: async (_, { id }) => {
      try {
        const input = { id, fromId: giver.id, toId, onDate, reviewed: digest }
        await tell('handOver', { input })
        return true
      } catch (problem) {
        if (!(problem instanceof Refusal) || problem.code !== CHANGED) throw problem
        changed.value = true
        const wish = { fromId: giver.id, toId, onDate }
        onChanged((await inquire('handOverPreview', wish)).handOverPreview)
        return false
      }
    },
    onSaved: done => {
      if (done) onDone()
    },
  })
  const hidden = cases.filter(({ needsCircle }) => needsCircle)
  if (cases.length === 0) {
    return (
      <div class="stack">
        <Notice icon="question">{t('handover-nothing', { name: giver.name })}</Notice>
        <button type="button" class="ds-button" data-variant="secondary" onClick={onBack}>
          {t('handover-back')}
        </button>
      </div>
    )
  }
  return (
    <Form of={form}>
      {changed.value && (
        <Notice icon="warning" tone="careful">
          {t('handover-changed')}
        </Notice>
      )}
      <Notice icon="swap">
        {t('handover-summary', {
          count: cases.length,
          from: giver.name,
          to: toName,
          date: numericDate(onDate),
        })}
      </Notice>
      {preview.barred.length > 0 && (
        <Notice icon="minus-circle" tone="careful">
          {t('handover-barred', {
            count: preview.barred.length,
            from: giver.name,
            to: toName,
            names: listText(preview.barred.map(isolated)),
          })}
        </Notice>
      )}
      {hidden.length > 0 && (
        <Notice icon="lock" tone="careful">
          {t('handover-circle', {
            count: hidden.length,
            to: toName,
            names: listText(hidden.map(({ name }) => isolated(name))),
          })}
        </Notice>
      )}
      <ReviewList
        title={t('handover-review')}
        rows={cases.map(each => ({
          key: each.id,
          what: <bdi>{each.name}</bdi>,
          before: <bdi>{preview.fromName}</bdi>,
          after: <After of={each} to={toName} />,
        }))}
      />
      <FormActions
        of={form}
        save={t('handover-confirm', { count: cases.length })}
        cancel={onBack}
      />
    </Form>
  )
}

function After({ of, to }: { of: Case; to: string }) {
  return (
    <>
      <bdi>{to}</bdi>
      {' · '}
      <span class="quiet">
        {of.becomes
          .map(({ relation, opens }) => {
            const as = word('relation', relation)
            if (opens.length === 0) return t('handover-has-it', { relation: as })
            return `${as} ${opens.map(each => periodText(each, now.value.date)).join(', ')}`
          })
          .join('; ')}
      </span>
      {of.hasAlready && <span class="tag"> {t('handover-knows')}</span>}
      {of.needsCircle && (
        <span class="tag">
          <Icon name="lock" /> {t('handover-needs-circle')}
        </span>
      )}
    </>
  )
}

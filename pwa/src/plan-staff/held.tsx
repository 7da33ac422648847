/** The plan that holds: made known or not, the days left for an appeal, how far its goals have come, its end. */
import { useSignal } from '@preact/signals'
import { tell } from '../graphql/client'
import type {
  AppealState,
  GoalStatus,
  MadeKnown,
  NoticeKind,
  PlanEndReason,
} from '../graphql/types'
import { now } from '../i18n/oslo'
import { numericDate } from '../i18n/spans'
import { t, word } from '../i18n/texts'
import { uuid7 } from '../offline/uuid7'
import { Act } from '../ui/act'
import { AppealTime } from '../ui/appeal-time'
import {
  CheckField,
  ChoiceField,
  DateField,
  Form,
  FormActions,
  FormSection,
  SelectField,
  useForm,
} from '../ui/form'
import { languageOptions } from '../ui/form/languages'
import { Icon } from '../ui/icon'
import { KindTile } from '../ui/looks'
import { Norwegian } from '../ui/norwegian'
import { Notice } from '../ui/notice'
import { AsPdf } from './as-pdf'
import { MeasureWords } from './goals-editor'
import {
  type LongTermGoal,
  nameOf,
  optionsOf,
  type PlanRecord,
  type Step,
  type Version,
} from './record'

interface Props {
  readonly record: PlanRecord
  readonly version: Version
  readonly onSaved: () => Promise<void>
}

type What = 'known' | 'appeal' | 'end'

export function Held({ record, version, onSaved }: Props) {
  const open = useSignal<What | null>(null)
  const close = () => {
    open.value = null
  }
  const saved = async () => {
    await onSaved()
    close()
  }
  const { remindFrom, mayDecide } = record
  const overdue = remindFrom !== null && remindFrom <= now.value.date
  const ways: [What, string, boolean][] = [
    ['known', t(version.appealDeadline ? 'plan-known-again' : 'plan-known'), true],
    ['appeal', t('plan-appeal-new'), version.appeals.every(({ decidedOn }) => decidedOn)],
    ['end', t('plan-end'), mayDecide],
  ]
  return (
    <section class="card plan-step">
      <h2>{t('plan-held', { version: version.version })}</h2>
      <p class="quiet">
        {t('plan-held-by', {
          date: numericDate(version.decidedOn ?? ''),
          name: version.decidedBy ?? '',
        })}
      </p>
      <AppealTime
        until={version.appealDeadline}
        untold={[t('plan-not-known'), t('plan-not-known-help')]}
      >
        {version.madeKnownOn && t('plan-known-on', { date: numericDate(version.madeKnownOn) })}
      </AppealTime>
      {overdue && (
        <Notice icon="clock" tone="careful">
          {t('plan-remind', { date: numericDate(remindFrom) })}
        </Notice>
      )}
      {version.notices.length > 0 && (
        <ul class="plan-notices">
          {version.notices.map((notice, place) => (
            <li key={place}>
              <Icon name={notice.kind === 'FIRST_OPENED' ? 'check' : 'chat'} />
              {numericDate(notice.onDate)}: {word('plan-notice', notice.kind)}
            </li>
          ))}
        </ul>
      )}
      {version.appeals.map(appeal => (
        <AppealLine key={appeal.id} record={record} appeal={appeal} onSaved={onSaved} />
      ))}
      {open.value === null && (
        <div class="decisions-ways">
          {ways
            .filter(([, , may]) => may)
            .map(([what, text]) => (
              <button
                key={what}
                type="button"
                class="ds-button"
                data-variant={what === 'known' && !version.appealDeadline ? 'primary' : 'secondary'}
                onClick={() => {
                  open.value = what
                }}
              >
                {text}
              </button>
            ))}
          <AsPdf participantId={record.participantId} version={version} button />
        </div>
      )}
      {open.value === 'known' && (
        <KnownForm record={record} version={version} onSaved={saved} onCancel={close} />
      )}
      {open.value === 'appeal' && (
        <AppealForm record={record} version={version} onSaved={saved} onCancel={close} />
      )}
      {open.value === 'end' && (
        <EndForm record={record} version={version} onSaved={saved} onCancel={close} />
      )}
    </section>
  )
}

const NEXT: readonly Exclude<AppealState, 'RECEIVED'>[] = [
  'FORWARDED',
  'UPHELD',
  'CHANGED',
  'WITHDRAWN',
]

interface AppealProps {
  readonly record: PlanRecord
  readonly appeal: Version['appeals'][number]
  readonly onSaved: () => Promise<void>
}

function AppealLine({ record: { participantId }, appeal, onSaved }: AppealProps) {
  const closed = appeal.decidedOn !== null
  const next = NEXT.filter(state => state !== appeal.state)
  return (
    <div class="plan-appeal">
      <p>
        <Icon name="note" />
        <b>{t('plan-appeal-from', { date: numericDate(appeal.receivedOn) })}</b>{' '}
        {word('plan-appeal-state', appeal.state)}
        {appeal.late && ` · ${t('plan-appeal-late')}`}
        {appeal.decidedOn && ` · ${numericDate(appeal.decidedOn)}`}
      </p>
      {!closed && (
        <div class="decisions-ways">
          {next.map(state => (
            <Act
              key={state}
              act={wish =>
                tell('followPlanAppeal', {
                  participantId,
                  wish,
                  appealId: appeal.id,
                  state,
                  decidedOn: state === 'FORWARDED' ? null : now.value.date,
                })
              }
              done={onSaved}
              variant="tertiary"
            >
              {word('plan-appeal-do', state)}
            </Act>
          ))}
        </div>
      )}
    </div>
  )
}

const NOTICES: readonly NoticeKind[] = ['SENT', 'EXPLAINED_ORALLY', 'ON_PAPER', 'REMINDED']

interface Known {
  kind: NoticeKind | ''
  onDate: string
  interpreterLanguage: string
  interpreterQualified: boolean
}

interface FormProps extends Props {
  readonly onCancel: () => void
}

function KnownForm({ record, version, onSaved, onCancel }: FormProps) {
  const initial: Known = {
    kind: '',
    onDate: now.value.date,
    interpreterLanguage: '',
    interpreterQualified: false,
  }
  const form = useForm({
    name: 'plans.known',
    subject: version.id,
    initial,
    keeps: false,
    save: ({ kind, onDate, interpreterLanguage, interpreterQualified }, { id }) =>
      tell('makePlanKnown', {
        participantId: record.participantId,
        wish: id,
        planId: version.id,
        notice: {
          kind: kind || 'SENT',
          onDate,
          ...(kind === 'EXPLAINED_ORALLY' ? { interpreterLanguage, interpreterQualified } : {}),
        },
      }),
    onSaved,
  })
  const { kind } = form.values.value
  return (
    <Form of={form}>
      <FormSection title={t('plan-known')}>
        <ChoiceField
          of={form.field('kind')}
          label={t('plan-known-how')}
          options={optionsOf('plan-notice', NOTICES)}
          required
        />
        <DateField
          of={form.field('onDate')}
          label={t('plan-known-when')}
          quick={['today', 'yesterday']}
          min={version.decidedOn ?? undefined}
          max={now.value.date}
          required
        />
        {kind === 'EXPLAINED_ORALLY' && (
          <>
            <SelectField
              of={form.field('interpreterLanguage')}
              label={t('plan-interpreter-language')}
              options={languageOptions(null)}
              required
            />
            <CheckField
              of={form.field('interpreterQualified')}
              label={t('plan-interpreter-qualified')}
            />
          </>
        )}
        <FormActions of={form} save={t('plan-known-do')} cancel={onCancel} />
      </FormSection>
    </Form>
  )
}

const HOW: readonly MadeKnown[] = ['LETTER', 'DIGITAL', 'IN_PERSON', 'INTERPRETER']

function AppealForm({ record, version, onSaved, onCancel }: FormProps) {
  const initial: { receivedOn: string; how: MadeKnown | '' } = {
    receivedOn: now.value.date,
    how: '',
  }
  const form = useForm({
    name: 'plans.appeal',
    subject: version.id,
    initial,
    keeps: false,
    save: ({ receivedOn, how }, { id }) =>
      tell('registerPlanAppeal', {
        participantId: record.participantId,
        wish: id,
        planId: version.id,
        receivedOn,
        how: how || 'LETTER',
      }),
    onSaved,
  })
  return (
    <Form of={form}>
      <FormSection title={t('plan-appeal-new')} help={t('plan-appeal-help')}>
        <DateField
          of={form.field('receivedOn')}
          label={t('plan-appeal-received')}
          quick={['today', 'yesterday']}
          min={version.decidedOn ?? undefined}
          max={now.value.date}
          required
        />
        <ChoiceField
          of={form.field('how')}
          label={t('plan-appeal-how')}
          options={optionsOf('made-known', HOW)}
          required
        />
        <FormActions of={form} save={t('plan-appeal-do')} cancel={onCancel} />
      </FormSection>
    </Form>
  )
}

const ENDS: readonly PlanEndReason[] = ['PROGRAMME_ENDED', 'MOVED', 'OTHER']

function EndForm({ record, version, onSaved, onCancel }: FormProps) {
  const initial: { endedOn: string; reason: PlanEndReason | '' } = {
    endedOn: now.value.date,
    reason: '',
  }
  const form = useForm({
    name: 'plans.end',
    subject: version.id,
    initial,
    keeps: false,
    save: ({ endedOn, reason }, { id }) =>
      tell('endPlan', {
        participantId: record.participantId,
        wish: id,
        planId: version.id,
        endedOn,
        reason: reason || 'OTHER',
      }),
    onSaved,
  })
  return (
    <Form of={form}>
      <FormSection title={t('plan-end')} help={t('plan-end-help')}>
        <DateField
          of={form.field('endedOn')}
          label={t('plan-ended-on')}
          quick={['today']}
          min={version.decidedOn ?? undefined}
          max={now.value.date}
          required
        />
        <ChoiceField
          of={form.field('reason')}
          label={t('plan-end-reason')}
          options={optionsOf('plan-end-reason', ENDS)}
          required
        />
        <FormActions of={form} save={t('plan-end-do')} cancel={onCancel} danger />
      </FormSection>
    </Form>
  )
}

/** What a version says, to be read; in the plan that holds, how far each part has come is said beside it. */
export function Contents({ record, version, onSaved }: Props) {
  const { content } = version
  return (
    <section class="card plan-contents">
      <h2>{t(version.state === 'DECIDED' ? 'plan-content' : 'plan-content-proposed')}</h2>
      <dl class="facts-list">
        <dt>{t('plan-edit-end-goal')}</dt>
        <dd>
          {word('end-goal', content.endGoal)}
          {content.endGoalText && (
            <>
              {': '}
              <Norwegian text={content.endGoalText} />
            </>
          )}
        </dd>
        <dt>{t('plan-edit-norwegian')}</dt>
        <dd>
          {(['listening', 'reading', 'writing', 'oral'] as const)
            .filter(skill => content[skill])
            .map(skill => `${word('skill', skill)} ${word('level', content[skill] ?? '')}`)
            .join(' · ')}
        </dd>
        {content.startsOn && (
          <>
            <dt>{t('plan-edit-duration')}</dt>
            <dd>
              {numericDate(content.startsOn)} – {content.endsOn && numericDate(content.endsOn)}
            </dd>
          </>
        )}
        {content.reasons && (
          <>
            <dt>{t('plan-edit-reasons')}</dt>
            <dd class="plan-text">
              <Norwegian text={content.reasons} />
            </dd>
          </>
        )}
        {content.participantView && (
          <>
            <dt>{t('plan-edit-view')}</dt>
            <dd class="plan-text">
              <bdi lang={content.participantViewLanguage ?? undefined}>
                {content.participantView}
              </bdi>
            </dd>
          </>
        )}
      </dl>
      <ol class="plan-tree">
        {version.goals.map(goal => (
          <li key={goal.id}>
            <Part record={record} version={version} goal={goal} onSaved={onSaved} />
            {goal.goals.length > 0 && (
              <ol class="plan-tree">
                {goal.goals.map(step => (
                  <li key={step.id}>
                    <Part record={record} version={version} goal={step} onSaved={onSaved} />
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Part(props: Props & { goal: LongTermGoal | Step }) {
  const { record, version, goal, onSaved } = props
  const thought = version.evaluations.find(({ goalId }) => goalId === goal.id)
  const shown = { record, version, onSaved }
  return (
    <div class="plan-goal">
      <div class="plan-line">
        <Icon name={'goals' in goal ? 'mountain' : 'footprint'} />
        <b>
          {goal.standard && word('goal', goal.standard)}
          {goal.standard && goal.text && ': '}
          {goal.text && <Norwegian text={goal.text} />}
        </b>
        <Progress {...shown} part={goal.id} name={nameOf('goal', goal)} status={goal.status} />
      </div>
      {thought && (
        <p class="plan-thought">
          <Icon name="person-chat" />
          <span>
            {t('plan-thinks', { face: word('plan-face', thought.face) })}
            {thought.words && (
              <>
                {' '}
                <bdi>«{thought.words}»</bdi>
              </>
            )}
          </span>
        </p>
      )}
      {goal.measures.length > 0 && (
        <ol class="plan-measures">
          {goal.measures.map(measure => (
            <li key={measure.id}>
              <div class="plan-line">
                <KindTile kind={measure.kind} />
                <MeasureWords measure={measure} />
                <Progress
                  {...shown}
                  part={measure.id}
                  name={nameOf('measure', measure) || word('activity', measure.kind)}
                  status={measure.status}
                />
              </div>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

const STATUSES: readonly GoalStatus[] = ['PLANNED', 'ACTIVE', 'REACHED', 'DROPPED']

interface ProgressProps extends Props {
  readonly part: string
  readonly name: string
  readonly status: GoalStatus
}

function Progress({ record, version, part, name, status, onSaved }: ProgressProps) {
  const chosen = useSignal<GoalStatus | null>(null)
  if (version.state !== 'DECIDED') return null
  const record_ = async (next: GoalStatus) => {
    chosen.value = next
    try {
      await tell('recordPlanProgress', {
        participantId: record.participantId,
        wish: uuid7(),
        partId: part,
        status: next,
      })
      await onSaved()
    } finally {
      chosen.value = null
    }
  }
  return (
    <select
      class="ds-input plan-progress"
      aria-label={t('plan-progress-of', { name })}
      value={chosen.value ?? status}
      disabled={chosen.value !== null}
      onChange={event => void record_(event.currentTarget.value as GoalStatus)}
    >
      {STATUSES.map(each => (
        <option key={each} value={each}>
          {word('status', each)}
        </option>
      ))}
    </select>
  )
}

/** What a start waits for: one tap says how far it has come, and a tap takes that back. */
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { tell } from '../graphql/client'
import type { Problem } from '../graphql/problems'
import type { ConditionState, Holder } from '../graphql/types'
import { numericDate } from '../i18n/spans'
import { t, word } from '../i18n/texts'
import { uuid7 } from '../offline/uuid7'
import {
  ChoiceField,
  DateField,
  Form,
  FormActions,
  FormRow,
  SelectField,
  useForm,
} from '../ui/form'
import { Icon, type IconName } from '../ui/icon'
import { Notice } from '../ui/notice'
import { problemText } from '../ui/problem-text'
import { optionsOf } from './facts-form'
import type { Condition } from './record'

const ICONS: Readonly<Record<ConditionState, IconName>> = {
  MISSING: 'warning',
  ORDERED: 'clock',
  DONE: 'check-circle',
  NOT_NEEDED: 'minus-circle',
}

interface Props {
  readonly participantId: string
  /** Whose they are, for whoever hears the buttons alone. */
  readonly name: string
  readonly conditions: readonly Condition[]
  /** Only what is open, and what has just been settled here. */
  readonly openOnly?: boolean
  /** Whether who has it, and by when, can be said as well. */
  readonly editable?: boolean
  readonly onChanged?: (conditions: readonly Condition[]) => void
}

export const isOpen = ({ state }: Condition) => state === 'MISSING' || state === 'ORDERED'

export function Conditions({
  participantId,
  name,
  conditions,
  openOnly,
  editable,
  onChanged,
}: Props) {
  const told = useSignal<readonly Condition[] | null>(null)
  // What has been settled here, with what it was before: it stays to be taken back.
  const before = useSignal<Readonly<Record<string, Condition>>>({})
  const busy = useSignal<string | null>(null)
  const problem = useSignal<Problem | null>(null)
  const now = told.value ?? conditions
  const editing = useSignal<string | null>(null)
  const take = (conditions: readonly Condition[]) => {
    told.value = conditions
    onChanged?.(conditions)
  }
  const settle = async (condition: Condition, state: ConditionState) => {
    if (busy.value) return
    const { kind, holder, dueOn } = condition
    busy.value = kind
    problem.value = null
    try {
      const { settleConditions } = await tell('settleConditions', {
        participantId,
        id: uuid7(),
        conditions: [{ kind, state, holder, dueOn }],
      })
      take(settleConditions.conditions)
      const { [kind]: undone, ...others } = before.value
      before.value = undone ? others : { ...others, [kind]: condition }
    } catch (found) {
      problem.value = found as Problem
    } finally {
      busy.value = null
    }
  }
  const shown = openOnly ? now.filter(each => isOpen(each) || before.value[each.kind]) : now
  return (
    <>
      <ul class="conditions">
        {shown.map(condition => (
          <Line
            key={condition.kind}
            condition={condition}
            name={name}
            was={before.value[condition.kind]}
            busy={busy.value === condition.kind}
            settle={settle}
            {...(editable && {
              edit: () => {
                editing.value = condition.kind
              },
            })}
          >
            {editing.value === condition.kind && (
              <ConditionForm
                participantId={participantId}
                condition={condition}
                onSaved={conditions => {
                  editing.value = null
                  take(conditions)
                }}
                onCancel={() => {
                  editing.value = null
                }}
              />
            )}
          </Line>
        ))}
      </ul>
      {problem.value && (
        <Notice icon="warning" tone="wrong">
          {problemText(problem.value)}
        </Notice>
      )}
    </>
  )
}

interface LineProps {
  readonly condition: Condition
  readonly name: string
  readonly was: Condition | undefined
  readonly busy: boolean
  readonly settle: (condition: Condition, state: ConditionState) => Promise<void>
  readonly edit?: () => void
  readonly children: ComponentChildren
}

function Line({ condition, name, was, busy, settle, edit, children }: LineProps) {
  const { kind, state, holder, dueOn, settledOn } = condition
  const about = `${word('condition', kind)}, ${name}`
  return (
    <li class="condition" data-state={state} aria-busy={busy}>
      <Icon name={ICONS[state]} />
      <span class="condition-words">
        <b>{word('condition', kind)}</b>
        <span>
          {word('condition-state', state)}
          {isOpen(condition) && ` · ${word('holder', holder)}`}
          {isOpen(condition) && dueOn && ` · ${t('condition-due', { date: numericDate(dueOn) })}`}
          {settledOn && ` ${t('condition-since', { date: numericDate(settledOn) })}`}
        </span>
      </span>
      <span class="condition-ways">
        {state === 'MISSING' && !was && (
          <Way
            icon="clock"
            text={t('condition-state-ordered')}
            label={t('condition-set-ordered')}
            about={about}
            onClick={() => void settle(condition, 'ORDERED')}
          />
        )}
        {isOpen(condition) && (
          <Way
            icon="check"
            text={t('condition-state-done')}
            label={t('condition-set-done')}
            about={about}
            onClick={() => void settle(condition, 'DONE')}
          />
        )}
        {edit && (
          <Way
            icon="pencil"
            text={t('condition-change')}
            label={t('condition-change')}
            about={about}
            onClick={edit}
          />
        )}
        {was && (
          <Way
            icon="turn"
            text={t('condition-undo')}
            label={t('condition-undo')}
            about={about}
            onClick={() =>
              void settle({ ...condition, holder: was.holder, dueOn: was.dueOn }, was.state)
            }
          />
        )}
      </span>
      {children}
    </li>
  )
}

interface FormProps {
  readonly participantId: string
  readonly condition: Condition
  readonly onSaved: (conditions: readonly Condition[]) => void
  readonly onCancel: () => void
}

/** All that can be said of one condition. */
function ConditionForm({ participantId, condition, onSaved, onCancel }: FormProps) {
  const { kind, state, holder, dueOn } = condition
  const form = useForm({
    name: `programmes.condition.${kind}`,
    keeps: false,
    initial: { state, holder, dueOn: dueOn ?? '' },
    save: async (values, { id }) => {
      const { dueOn, ...rest } = values
      const { settleConditions } = await tell('settleConditions', {
        participantId,
        id,
        conditions: [{ kind, ...rest, dueOn: dueOn || null }],
      })
      return settleConditions.conditions
    },
    onSaved,
  })
  return (
    <Form of={form}>
      <ChoiceField
        of={form.field('state')}
        label={t('condition-state')}
        options={optionsOf('condition-state', STATES)}
        required
      />
      <FormRow>
        <SelectField
          of={form.field('holder')}
          label={t('condition-holder')}
          options={optionsOf('holder', HOLDERS)}
          required
        />
        <DateField of={form.field('dueOn')} label={t('condition-due-on')} />
      </FormRow>
      <FormActions of={form} save={t('decision-make-known-save')} cancel={onCancel} />
    </Form>
  )
}

const STATES: readonly ConditionState[] = ['MISSING', 'ORDERED', 'DONE', 'NOT_NEEDED']
const HOLDERS: readonly Holder[] = [
  'REFUGEE_SERVICE',
  'NAV',
  'ADULT_EDUCATION',
  'HEALTH_SERVICE',
  'COUNTY',
  'KINDERGARTEN_OFFICE',
  'PARTICIPANT',
  'OTHER',
]

interface WayProps {
  readonly icon: IconName
  readonly text: string
  readonly label: string
  readonly about: string
  readonly onClick: () => void
}

function Way({ icon, text, label, about, onClick }: WayProps) {
  return (
    <button type="button" class="filter" onClick={onClick} aria-label={`${label}: ${about}`}>
      <Icon name={icon} />
      {text}
    </button>
  )
}

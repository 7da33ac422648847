/** A goal or a measure is put on the table: chosen from the list, filled in where it stands. */
import { useSignal } from '@preact/signals'
import { useMemo, useRef } from 'preact/hooks'
import { tell } from '../graphql/client'
import { t, word } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { problemText } from '../ui/problem-text'
import { adding } from './adding'
import type { PaneProps } from './parts'

interface Asked {
  readonly label: string
  readonly options: readonly { value: string; label: string }[]
  readonly choose: string
  /** What the button is called for those who hear it. */
  readonly name?: string | undefined
  readonly icon: 'plus' | 'footprint'
  readonly add: (standard: string | null, text: string | null, wish: string) => Promise<unknown>
}

const NOTHING = { standard: '', text: '' }

function Add({ label, options, choose, name, icon, add }: Asked) {
  const open = useSignal(false)
  const latest = useRef(add)
  latest.current = add
  const part = useMemo(
    () =>
      adding(NOTHING, ({ standard, text }, wish) =>
        latest.current(standard || null, text.trim() || null, wish),
      ),
    [],
  )
  const { typed, busy, problem } = part
  const { standard, text } = typed.value
  const put = (more: Partial<typeof NOTHING>) => {
    typed.value = { ...typed.peek(), ...more }
  }
  const close = () => {
    open.value = false
    part.clear()
  }
  const go = async () => {
    if ((standard || text.trim()) && (await part.go())) close()
  }
  if (!open.value) {
    return (
      <button
        type="button"
        class="ds-button"
        data-variant="tertiary"
        aria-label={name}
        onClick={() => {
          open.value = true
        }}
      >
        <Icon name={icon} />
        {label}
      </button>
    )
  }
  return (
    <form
      class="room-new"
      onSubmit={event => {
        event.preventDefault()
        void go()
      }}
    >
      <select
        class="ds-input"
        aria-label={choose}
        value={standard}
        onChange={event => put({ standard: event.currentTarget.value })}
      >
        <option value="">{t('plan-edit-own-words')}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <input
        class="ds-input"
        aria-label={t('plan-edit-text')}
        placeholder={t('plan-edit-text')}
        autocomplete="off"
        lang="nb"
        maxLength={300}
        value={text}
        onInput={event => put({ text: event.currentTarget.value })}
      />
      <div class="meeting-ways">
        <button class="ds-button" type="submit" aria-busy={busy.value}>
          {t('joint-add')}
        </button>
        <button class="ds-button" type="button" data-variant="tertiary" onClick={close}>
          {t('cancel')}
        </button>
      </div>
      {problem.value && (
        <Notice icon="warning" tone="wrong">
          {problemText(problem.value)}
        </Notice>
      )}
    </form>
  )
}

interface GoalProps extends PaneProps {
  readonly under: string | null
  readonly name?: string
}

export function NewGoal({ meeting, asked, plan, under, name }: GoalProps) {
  const { participantId, id: meetingId } = meeting
  return (
    <Add
      label={t(under ? 'plan-edit-add-step' : 'plan-edit-add-goal')}
      name={name && t('plan-edit-add-step-to', { name })}
      icon={under ? 'footprint' : 'plus'}
      choose={t('plan-edit-standard')}
      options={plan.standardGoals.map(value => ({ value, label: word('goal', value) }))}
      add={async (standard, text, wish) => {
        const goal = { id: wish, parentId: under, standard, text }
        await tell('addMeetingGoal', { participantId, wish, meetingId, goal })
        await asked.ask()
      }}
    />
  )
}

interface MeasureProps extends PaneProps {
  readonly goalId: string
  readonly name: string
}

export function NewMeasure({ meeting, draft, asked, plan, goalId, name }: MeasureProps) {
  const { participantId, id: meetingId } = meeting
  const catalogue = Object.keys(plan.standardMeasures)
  return (
    <Add
      label={t('plan-edit-add-measure')}
      name={t('plan-edit-add-measure-to', { name })}
      icon="plus"
      choose={t('plan-edit-measure-what')}
      options={catalogue.map(value => ({ value, label: word('measure', value) }))}
      add={async (standard, text, wish) => {
        const kind = (standard && plan.standardMeasures[standard]) || 'OTHER'
        const { startsOn } = draft.content
        const measure = { id: wish, goalId, kind, standard, text, startsOn }
        await tell('addMeetingMeasure', { participantId, wish, meetingId, measure })
        await asked.ask()
      }}
    />
  )
}

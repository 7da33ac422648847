/** What is agreed: decisions in words, and who does what until when. */
import { type Signal, useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { inquire, tell } from '../graphql/client'
import { numericDate } from '../i18n/spans'
import { t, word } from '../i18n/texts'
import { keeperOf } from '../offline/drafts/drafts'
import { uuid7 } from '../offline/uuid7'
import { Act } from '../ui/act'
import {
  DateField,
  Form,
  FormActions,
  SelectField,
  TextAreaField,
  TextField,
  useForm,
} from '../ui/form'
import { Icon } from '../ui/icon'
import { Norwegian } from '../ui/norwegian'
import { Tick } from './agenda'
import type { Meeting, MeetingProps, Task } from './parts'

type Decision = Meeting['decisions'][number]

const STANDARD_TASKS = [
  ...['write-cv', 'apply-for-jobs', 'find-practice-place', 'book-career-guidance'],
  ...['sign-up-for-test', 'send-papers', 'read-the-plan', 'talk-with-teacher'],
  ...['change-timetable', 'practise-norwegian', 'make-digital-user', 'next-meeting'],
]

/** What somebody does, by the catalogue or in words of one's own. */
export function taskText({ standard, text }: Pick<Task, 'standard' | 'text'>) {
  return (
    <>
      {standard && word('task', standard)}
      {standard && text && ': '}
      {text && <Norwegian text={text} />}
    </>
  )
}

const DECISION_FORM = 'meetings.decision'
const TASK_FORM = 'meetings.task'
/** What is written and does not stand among the others yet. */
const NEW = 'new'

/** Which of the forms stands open: of what is new, or of what has this key. */
function useOpen(form: string, meeting: Meeting): Signal<string | null> {
  const open = useSignal<string | null>(null)
  useEffect(() => {
    if (!isOpen(meeting)) return
    // What was typed and not kept when the window was closed is in sight again.
    void keeperOf(form, meeting.id)
      .open()
      .then(
        draft => {
          if (draft) open.value ??= NEW
        },
        () => {},
      )
  }, [form, meeting.id])
  return open
}

const isOpen = ({ state }: Meeting) => state === 'RUNNING' || state === 'SUMMING_UP'

interface FormProps extends Pick<MeetingProps, 'meeting'> {
  readonly onSaved: () => Promise<void>
  readonly onCancel: () => void
}

export function Decisions({ meeting, asked }: MeetingProps) {
  const { participantId, id: meetingId, decisions } = meeting
  const open = useOpen(DECISION_FORM, meeting)
  const close = () => {
    open.value = null
  }
  const saved = async () => {
    await asked.ask()
    close()
  }
  return (
    <div class="card">
      <h2>{t('joint-decisions')}</h2>
      {decisions.length === 0 && open.value !== NEW && (
        <p class="quiet">{t('joint-decisions-none')}</p>
      )}
      <ul class="agreed">
        {decisions.map(decision => (
          <li key={decision.id}>
            {open.value === decision.id ? (
              <DecisionForm
                meeting={meeting}
                decision={decision}
                onSaved={saved}
                onCancel={close}
              />
            ) : (
              <div class="agreed-line">
                <Icon name="check" />
                <Norwegian text={decision.text} />
                {isOpen(meeting) && (
                  <Ways
                    name={decision.text}
                    edit={() => {
                      open.value = decision.id
                    }}
                    remove={wish =>
                      tell('removeMeetingDecision', {
                        participantId,
                        wish,
                        meetingId,
                        decisionId: decision.id,
                        expectedVersion: decision.version,
                      })
                    }
                    done={asked.ask}
                  />
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
      {open.value === NEW && <DecisionForm meeting={meeting} onSaved={saved} onCancel={close} />}
      {open.value === null && isOpen(meeting) && (
        <AddButton
          text={t('joint-decision-new')}
          add={() => {
            open.value = NEW
          }}
        />
      )}
    </div>
  )
}

function AddButton({ text, add }: { text: string; add: () => void }) {
  return (
    <button type="button" class="ds-button" data-variant="secondary" onClick={add}>
      <Icon name="plus" />
      {text}
    </button>
  )
}

interface WaysProps {
  readonly name: string
  readonly edit: () => void
  readonly remove: (wish: string) => Promise<unknown>
  readonly done: () => Promise<void>
}

function Ways({ name, edit, remove, done }: WaysProps) {
  return (
    <span class="room-actions">
      <button
        type="button"
        class="ds-button"
        data-variant="tertiary"
        aria-label={t('joint-edit', { name })}
        title={t('joint-edit', { name })}
        onClick={edit}
      >
        <Icon name="pencil" />
      </button>
      <Act
        act={remove}
        done={done}
        variant="tertiary"
        icon="cross"
        name={t('joint-remove', { name })}
      />
    </span>
  )
}

function DecisionForm({
  meeting,
  decision,
  onSaved,
  onCancel,
}: FormProps & { decision?: Decision }) {
  // What is new has the key of the wish by which it was sent first.
  const key = useRef(decision?.id)
  const { participantId, id: meetingId } = meeting
  const form = useForm({
    name: DECISION_FORM,
    subject: decision?.id ?? meetingId,
    initial: { text: decision?.text ?? '' },
    version: decision?.version ?? 0,
    save: ({ text }, { id: wish, version }) => {
      key.current ??= wish
      const sent = { id: key.current, text, expectedVersion: version }
      return tell('keepMeetingDecision', { participantId, wish, meetingId, decision: sent })
    },
    reload: async () => {
      const { meeting: fresh } = await inquire('meeting', { participantId, meetingId })
      const found = fresh.decisions.find(each => each.id === key.current)
      return { values: { text: found?.text ?? '' }, version: found?.version ?? 0 }
    },
    onSaved,
  })
  return (
    <Form of={form}>
      <TextAreaField
        of={form.field('text')}
        label={t('joint-decision-words')}
        rows={3}
        most={1000}
        norwegian
        required
      />
      <FormActions of={form} save={t('joint-keep')} cancel={onCancel} />
    </Form>
  )
}

export function Tasks({ meeting, asked }: MeetingProps) {
  const { participantId, id: meetingId, tasks, state } = meeting
  const open = useOpen(TASK_FORM, meeting)
  const close = () => {
    open.value = null
  }
  const saved = async () => {
    await asked.ask()
    close()
  }
  return (
    <div class="card">
      <h2>{t('joint-tasks')}</h2>
      {tasks.length === 0 && open.value !== NEW && <p class="quiet">{t('joint-tasks-none')}</p>}
      <ul class="agreed">
        {tasks.map(task => (
          <li key={task.id}>
            {open.value === task.id ? (
              <TaskForm meeting={meeting} task={task} onSaved={saved} onCancel={close} />
            ) : (
              <div class="agreed-line">
                {state === 'HELD' ? (
                  <Tick
                    on={task.doneOn !== null}
                    tick={done =>
                      tell('settleMeetingTask', {
                        participantId,
                        wish: uuid7(),
                        meetingId,
                        taskId: task.id,
                        done,
                      }).then(asked.ask)
                    }
                  >
                    <TaskWords task={task} />
                  </Tick>
                ) : (
                  <>
                    <Icon name="footprint" />
                    <TaskWords task={task} />
                  </>
                )}
                {isOpen(meeting) && (
                  <Ways
                    name={task.standard ? word('task', task.standard) : (task.text ?? '')}
                    edit={() => {
                      open.value = task.id
                    }}
                    remove={wish =>
                      tell('removeMeetingTask', {
                        participantId,
                        wish,
                        meetingId,
                        taskId: task.id,
                        expectedVersion: task.version,
                      })
                    }
                    done={asked.ask}
                  />
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
      {open.value === NEW && <TaskForm meeting={meeting} onSaved={saved} onCancel={close} />}
      {open.value === null && isOpen(meeting) && (
        <AddButton
          text={t('joint-task-new')}
          add={() => {
            open.value = NEW
          }}
        />
      )}
    </div>
  )
}

function TaskWords({ task }: { task: Task }) {
  return (
    <span class="task-words">
      <span>{taskText(task)}</span>
      <small class="quiet">
        <bdi>{task.responsibleName}</bdi>
        {task.dueOn && ` · ${t('joint-task-until', { date: numericDate(task.dueOn) })}`}
        {task.doneOn && ` · ${t('joint-task-done', { date: numericDate(task.doneOn) })}`}
      </small>
    </span>
  )
}

function TaskForm({ meeting, task, onSaved, onCancel }: FormProps & { task?: Task }) {
  // What is new has the key of the wish by which it was sent first.
  const key = useRef(task?.id)
  const { participantId, id: meetingId, attendees, onDate } = meeting
  const form = useForm({
    name: TASK_FORM,
    subject: task?.id ?? meetingId,
    initial: valuesOf(task),
    version: task?.version ?? 0,
    check: ({ standard, text }) =>
      standard || text.trim() ? {} : { text: t('plan-edit-no-words') },
    save: ({ standard, text, responsible, dueOn }, { id: wish, version }) => {
      key.current ??= wish
      const sent = {
        id: key.current,
        standard: standard || null,
        text: text.trim() || null,
        responsible,
        dueOn: dueOn || null,
        expectedVersion: version,
      }
      return tell('keepMeetingTask', { participantId, wish, meetingId, task: sent })
    },
    reload: async () => {
      const { meeting: fresh } = await inquire('meeting', { participantId, meetingId })
      const found = fresh.tasks.find(each => each.id === key.current)
      return { values: valuesOf(found), version: found?.version ?? 0 }
    },
    onSaved,
  })
  const people = attendees.map(({ accountId, name }) => ({ value: accountId, label: name }))
  const withParticipant = attendees.some(({ role }) => role === 'PARTICIPANT')
    ? people
    : [{ value: participantId, label: meeting.name }, ...people]
  return (
    <Form of={form}>
      <SelectField
        of={form.field('standard')}
        label={t('joint-task')}
        options={STANDARD_TASKS.map(value => ({ value, label: word('task', value) }))}
        none={t('plan-edit-own-words')}
      />
      <TextField
        of={form.field('text')}
        label={t(form.values.value.standard ? 'plan-edit-more' : 'plan-edit-text')}
        most={300}
      />
      <SelectField
        of={form.field('responsible')}
        label={t('joint-task-who')}
        options={withParticipant}
        required
      />
      <DateField of={form.field('dueOn')} label={t('joint-task-due')} min={onDate} />
      <FormActions of={form} save={t('joint-keep')} cancel={onCancel} />
    </Form>
  )
}

function valuesOf(task: Task | undefined) {
  return {
    standard: task?.standard ?? '',
    text: task?.text ?? '',
    responsible: task?.responsible ?? '',
    dueOn: task?.dueOn ?? '',
  }
}

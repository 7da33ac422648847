/** What is to be done after a meeting; one's own is ticked off here, also without network. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { dateText } from '../i18n/dates'
import { now } from '../i18n/oslo'
import { t, word } from '../i18n/texts'
import { outbox } from '../offline/outbox'
import { uuid7 } from '../offline/uuid7'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { isOf, type Meeting, settledTasks, type Task } from './meeting'
import { Written } from './written'

interface Props {
  readonly tasks: readonly Task[]
  readonly translations?: Meeting['translations']
}

export function Tasks({ tasks, translations = [] }: Props) {
  return (
    <ul class="card meeting-tasks">
      {tasks.map(task => (
        <Row key={task.id} task={task} translations={translations} />
      ))}
    </ul>
  )
}

function Row({ task, translations }: { task: Task; translations: Meeting['translations'] }) {
  const failed = useSignal(false)
  // Until the server tells it otherwise than before: what it knows then is newer.
  const lately = useSignal<boolean | null>(null)
  useEffect(() => {
    lately.value = null
  }, [task.doneOn])
  const entries = outbox.entries.value
  const [told = task] = settledTasks([task], entries, now.value.date)
  const waits = entries.some(isOf('settleMyTask', task.id, 'waiting'))
  const refused = entries.filter(isOf('settleMyTask', task.id, 'refused'))
  const done = (refused.length > 0 ? null : lately.value) ?? told.doneOn !== null
  const settle = async () => {
    failed.value = false
    try {
      await outbox.read(refused.map(({ key }) => key))
      await outbox.put(
        'settleMyTask',
        { wish: uuid7(), task: task.id, done: !done },
        { subject: task.id },
      )
      lately.value = !done
    } catch {
      failed.value = true
    }
  }
  return (
    <li data-done={done || undefined}>
      <Icon name={done ? 'check-circle' : 'circle'} />
      <div>
        <p>
          <b>{task.standard && word('task', task.standard)}</b>{' '}
          {task.text && (
            <Written
              partId={task.id}
              text={task.text}
              translations={task.standard ? [] : translations}
            />
          )}
        </p>
        {!task.mine && (
          <p class="quiet">
            <bdi>{task.responsibleName}</bdi>
          </p>
        )}
        {task.dueOn && !done && (
          <p class="quiet">{t('meeting-task-due', { date: dateText(task.dueOn) })}</p>
        )}
        {done && <p class="quiet">{t('meeting-task-done')}</p>}
        {task.mine && (
          <button
            type="button"
            class="ds-button"
            data-variant={done ? 'tertiary' : 'secondary'}
            onClick={() => void settle()}
          >
            {t(done ? 'meeting-task-undo' : 'meeting-task-do')}
          </button>
        )}
        {waits && <p class="quiet">{t('meeting-waits')}</p>}
        {(failed.value || refused.length > 0) && (
          <Notice icon="warning" tone="careful">
            {t('meeting-not-taken')}
          </Notice>
        )}
      </div>
    </li>
  )
}

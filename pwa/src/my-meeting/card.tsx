/** The meeting that is near, for the screen of the plan; nothing where none is. */
import './ready'
import { useMore } from '../i18n/beside'
import { dateText } from '../i18n/dates'
import { now } from '../i18n/oslo'
import { t } from '../i18n/texts'
import { answer } from '../offline/answers'
import { outbox } from '../offline/outbox'
import { Icon } from '../ui/icon'
import { earlier, isOn, nearest, settledTasks } from './meeting'
import { OF_MY_MEETING } from './words'

export function MeetingCard() {
  const worded = useMore(OF_MY_MEETING)
  const { data } = answer('myMeetings', {}).value
  const tasks = answer('myTasks', {}).value.data?.myTasks ?? []
  const today = now.value.date
  if (!worded || !data) return null
  const near = nearest(data.myMeetings, today)
  const open = settledTasks(tasks, outbox.entries.value, today).some(({ doneOn }) => !doneOn)
  // Where none is near, none comes later either.
  if (!near && !open && earlier(data.myMeetings, today).length === 0) return null
  const on = near !== null && isOn(near)
  return (
    <a class="card goal-link meeting-link" href="#/meeting" data-on={on || undefined}>
      <span class="tile" data-hue={on ? 'green' : 'violet'}>
        <Icon name={near ? 'group' : 'tasks'} />
      </span>
      <span>
        <b>{titleText(near !== null, on, open)}</b>
        {near && (
          <span class="quiet">
            {on ? t('meeting-follow') : `${dateText(near.onDate)} · ${near.starts}`}
          </span>
        )}
      </span>
      <Icon name="forward" />
    </a>
  )
}

function titleText(near: boolean, on: boolean, open: boolean): string {
  if (on) return t('meeting-running')
  if (near) return t('meeting-next')
  return t(open ? 'meeting-my-tasks' : 'meeting-earlier')
}

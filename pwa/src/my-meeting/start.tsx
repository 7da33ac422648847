/** The meeting that is near, one's own tasks, the meetings that come then, and those that were. */
import { dateText } from '../i18n/dates'
import { now } from '../i18n/oslo'
import { t } from '../i18n/texts'
import { answer } from '../offline/answers'
import { Answered } from '../ui/answered'
import { Icon } from '../ui/icon'
import { Below } from './below'
import { earlier, isOn, type Line, later, nearest } from './meeting'
import { Tasks } from './tasks'
import { When } from './when'

export function Start() {
  const tasks = answer('myTasks', {}).value.data?.myTasks ?? []
  return (
    <Below title={t('meeting')} back="#/plan" to={t('plan-mine')}>
      <Answered of={answer('myMeetings', {})}>
        {({ myMeetings }) => {
          const today = now.value.date
          const near = nearest(myMeetings, today)
          return (
            <>
              {near ? (
                <Near line={near} />
              ) : (
                <section class="rest">
                  <Icon name="group" />
                  <p>{t('meeting-none')}</p>
                </section>
              )}
              {tasks.length > 0 && (
                <section>
                  <h2>{t('meeting-my-tasks')}</h2>
                  <Tasks tasks={tasks} />
                </section>
              )}
              <Others title={t('meeting-later')} lines={later(myMeetings, today)} />
              <Others title={t('meeting-earlier')} lines={earlier(myMeetings, today)} />
            </>
          )
        }}
      </Answered>
    </Below>
  )
}

function Near({ line }: { line: Line }) {
  return (
    <section class="glance meeting-near" data-hue={isOn(line) ? 'green' : 'violet'}>
      <h2>{t(isOn(line) ? 'meeting-running' : 'meeting-next')}</h2>
      <When of={line} />
      <a class="ds-button" href={`#/meeting/${line.id}`}>
        {t(isOn(line) ? 'meeting-follow' : 'meeting-prepare')}
      </a>
    </section>
  )
}

function Others({ title, lines }: { title: string; lines: readonly Line[] }) {
  if (lines.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul class="card goal-steps meeting-lines">
        {lines.map(({ id, onDate, starts }) => (
          <li key={id}>
            <a href={`#/meeting/${id}`}>
              <b class="capital">{dateText(onDate, 'dayMonthYear')}</b>
              <span class="quiet">{starts}</span>
              <Icon name="forward" />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

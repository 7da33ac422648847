/** Meetings in a list: when, with whom, how far each has come. */

import type { MeetingsAnswer } from '../graphql/types'
import { dateText } from '../i18n/dates'
import { t, word } from '../i18n/texts'
import { Icon, type IconName } from '../ui/icon'

export type MeetingLine = MeetingsAnswer['meetings'][number]

const LOOKS: Readonly<Record<MeetingLine['state'], readonly [IconName, string]>> = {
  PLANNED: ['calendar', 'calm'],
  RUNNING: ['person-chat', 'soon'],
  SUMMING_UP: ['person-chat', 'soon'],
  HELD: ['check-circle', 'none'],
  CANCELLED: ['cross', 'none'],
}

interface Props {
  readonly lines: readonly MeetingLine[]
  /** Of one participant each line tells its day, of several whom it is about. */
  readonly named: boolean
}

export function Lines({ lines, named }: Props) {
  return (
    <ol class="meeting-lines">
      {lines.map(line => (
        <Line key={line.id} line={line} named={named} />
      ))}
    </ol>
  )
}

function Line({ line, named }: { line: MeetingLine; named: boolean }) {
  const { id, participantId, name, state, onDate, starts, place, answer } = line
  const [icon, tone] = LOOKS[state]
  const day = dateText(onDate, 'weekdayDayMonth')
  return (
    <li class="card meeting-line">
      <div>
        <h3 class={named ? undefined : 'capital'}>
          <a href={`#/meeting/${participantId}.${id}`}>
            {named ? <bdi>{name}</bdi> : `${day} ${starts}`}
          </a>
        </h3>
        <p class="quiet">
          {named && (
            <span class="capital">
              {day} {starts}
            </span>
          )}
          {named && place && ' · '}
          {place && <bdi>{place}</bdi>}
        </p>
      </div>
      <p class="decision-state" data-tone={tone}>
        <Icon name={icon} />
        <span>
          <b>{word('joint-state', state)}</b>
          {state === 'HELD' && (
            <>
              {' '}
              <span class="quiet">
                {answer ? word('joint-answered', answer) : t('joint-unanswered')}
              </span>
            </>
          )}
        </span>
      </p>
    </li>
  )
}

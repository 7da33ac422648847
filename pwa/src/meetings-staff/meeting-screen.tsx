/** One meeting, from the invitation to the minutes: what stands there follows how far it has come. */
import { useEffect, useRef } from 'preact/hooks'
import { useMore } from '../i18n/beside'
import { t } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Asked } from '../ui/asked'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { Screen } from '../ui/screen'
import { Facts } from './facts'
import { Minutes } from './minutes'
import type { MeetingProps, PlanParts } from './parts'
import { Planned } from './planned'
import { useMeeting } from './record'
import { Room } from './room'
import { OF_MEETINGS, OF_PLANS } from './words'
import '../ui/styles/meetings.css'

/** @param rest the participant and the meeting: "<id>.<id>". */
export function MeetingScreen({ rest, plan }: { rest: string; plan: PlanParts }) {
  const worded = useMore(OF_MEETINGS, OF_PLANS)
  const [participantId = '', meetingId = ''] = rest.split('.')
  const asked = useMeeting(participantId, meetingId)
  const name = asked.reply.value.data?.meeting.name
  if (!worded) return <Loading />
  return (
    <Screen
      above={
        <a class="way-back" href={`#/participants/${participantId}/meetings`}>
          <Icon name="back" />
          {t('meetings-of')}
        </a>
      }
      title={
        name ? (
          <>
            {t('joint-with')} <bdi>{name}</bdi>
          </>
        ) : (
          t('joint')
        )
      }
    >
      <Asked of={asked}>
        {({ meeting }) => <Stage meeting={meeting} plan={plan} asked={asked} />}
      </Asked>
    </Screen>
  )
}

function Stage(props: MeetingProps) {
  const { meeting } = props
  const stage = useRef(meeting.state)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Whoever presses a button that changes the whole screen starts at its beginning.
    if (stage.current !== meeting.state && document.activeElement === document.body) {
      place.current?.focus({ preventScroll: true })
      window.scrollTo(0, 0)
    }
    stage.current = meeting.state
  }, [meeting.state])
  return (
    <div ref={place} tabIndex={-1} class="meeting-stage">
      {meeting.state === 'PLANNED' && <Planned {...props} />}
      {(meeting.state === 'RUNNING' || meeting.state === 'SUMMING_UP') && <Room {...props} />}
      {meeting.state === 'HELD' && <Minutes {...props} />}
      {meeting.state === 'CANCELLED' && (
        <div class="meetings">
          <Notice icon="cross">{t('joint-cancelled')}</Notice>
          <Facts meeting={meeting} />
        </div>
      )}
    </div>
  )
}

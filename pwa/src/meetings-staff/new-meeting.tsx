/** A new meeting with one participant. */
import { useMore } from '../i18n/beside'
import { t } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Icon } from '../ui/icon'
import { Screen } from '../ui/screen'
import { MeetingForm } from './meeting-form'
import { OF_MEETINGS } from './words'
import '../ui/styles/meetings.css'

export function NewMeeting({ participantId }: { participantId: string }) {
  const worded = useMore(OF_MEETINGS)
  if (!worded) return <Loading />
  const back = `#/participants/${participantId}/meetings`
  return (
    <Screen
      above={
        <a class="way-back" href={back}>
          <Icon name="back" />
          {t('meetings-of')}
        </a>
      }
      title={t('joint-new')}
    >
      <MeetingForm
        participantId={participantId}
        cancel={back}
        onSaved={id => {
          location.hash = `#/meeting/${participantId}.${id}`
        }}
      />
    </Screen>
  )
}

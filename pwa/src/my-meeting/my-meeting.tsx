/** The joint meeting on the participant's own phone; it follows by itself while it is held. */
import './ready'
import { useMore } from '../i18n/beside'
import { t } from '../i18n/texts'
import { answer } from '../offline/answers'
import { Answered, Loading } from '../ui/answered'
import { Notice } from '../ui/notice'
import { Below } from './below'
import { One, type Parts } from './one'
import { Prepare } from './prepare'
import { Start } from './start'
import { OF_MY_MEETING } from './words'
import '../ui/styles/my-meeting.css'

interface Props {
  readonly rest: string | undefined
  /** What the plan shows of itself. */
  readonly parts: Parts
}

const PREPARE = 'prepare-'

export default function MyMeeting({ rest, parts }: Props) {
  if (!useMore(OF_MY_MEETING)) return <Loading />
  if (!rest) return <Start />
  const preparing = rest.startsWith(PREPARE)
  const id = preparing ? rest.slice(PREPARE.length) : rest
  return (
    <Answered of={meetingOf(id)}>
      {({ myMeeting }) => {
        if (!myMeeting) return <Gone />
        if (preparing) return <Prepare key={id} meeting={myMeeting} />
        return <One key={id} meeting={myMeeting} parts={parts} />
      }}
    </Answered>
  )
}

/** The next one is asked without a name, so that it is there without network, too. */
function meetingOf(id: string) {
  const near = answer('myMeeting', { meeting: null })
  return near.value.data?.myMeeting?.id === id ? near : answer('myMeeting', { meeting: id })
}

function Gone() {
  return (
    <Below title={t('meeting')} back="#/meeting" to={t('meeting-earlier-and-next')}>
      <Notice icon="question">{t('meeting-none')}</Notice>
    </Below>
  )
}

/** One participant's meetings, and the way to a new one. */
import { useEffect, useMemo } from 'preact/hooks'
import { question } from '../graphql/questions'
import { useMore } from '../i18n/beside'
import { t } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Asked } from '../ui/asked'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { Screen } from '../ui/screen'
import { Lines } from './line'
import { OF_MEETINGS } from './words'
import '../ui/styles/programmes.css'
import '../ui/styles/meetings.css'

const AHEAD: readonly string[] = ['PLANNED', 'RUNNING', 'SUMMING_UP']

export default function MeetingsOfCase({ rest: id }: { rest: string }) {
  const worded = useMore(OF_MEETINGS)
  const asked = useMemo(() => question('meetings', { participantId: id }), [id])
  useEffect(() => void asked.ask(), [asked])
  if (!worded) return <Loading />
  const lines = asked.reply.value.data?.meetings ?? []
  return (
    <Screen
      above={
        <a class="way-back" href={`#/participants/${id}`}>
          <Icon name="back" />
          {lines[0] ? <bdi>{lines[0].name}</bdi> : t('participant')}
        </a>
      }
      title={t('meetings-of')}
      action={
        <a class="ds-button" href={`#/participants/${id}/meeting-new`}>
          <Icon name="plus" />
          {t('joint-new')}
        </a>
      }
    >
      <p class="screen-lead">{t('meetings-of-lead')}</p>
      <Asked of={asked}>
        {({ meetings }) => {
          const ahead = meetings.filter(({ state }) => AHEAD.includes(state)).toReversed()
          const past = meetings.filter(({ state }) => !AHEAD.includes(state))
          return (
            <div class="meetings">
              {meetings.length === 0 && <Notice icon="calendar">{t('meetings-of-none')}</Notice>}
              {ahead.length > 0 && (
                <section>
                  <h2>{t('meetings-ahead')}</h2>
                  <Lines lines={ahead} named={false} />
                </section>
              )}
              {past.length > 0 && (
                <section>
                  <h2>{t('meetings-past')}</h2>
                  <Lines lines={past} named={false} />
                </section>
              )}
            </div>
          )
        }}
      </Asked>
    </Screen>
  )
}

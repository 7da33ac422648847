/** Who and what is around one participant, with dates: name, move and end. */
import { useEffect, useMemo } from 'preact/hooks'
import { question } from '../graphql/questions'
import { t } from '../i18n/texts'
import { Asked } from '../ui/asked'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { Screen } from '../ui/screen'
import { Access } from './access'
import { Groups } from './groups'
import { HostLinks } from './host-links'
import { Practice } from './practice'
import { WhoSees } from './who-sees'
import '../ui/styles/people.css'

export default function PeopleScreen({ rest: id, me }: { rest: string; me: { id: string } }) {
  const asked = useMemo(() => question('peopleAround', { participantId: id }), [id])
  useEffect(() => void asked.ask(), [asked])
  const name = asked.reply.value.data?.peopleAround.name
  const again = () => void asked.ask()
  return (
    <Screen
      above={
        <a class="way-back" href={`#/participants/${id}`}>
          <Icon name="back" />
          {name ? <bdi>{name}</bdi> : t('participant')}
        </a>
      }
      title={t('around')}
    >
      <Asked of={asked}>
        {({ peopleAround: around }) => (
          <div class="around-cards">
            {around.protected && (
              <Notice icon="lock" tone="careful">
                <b>{t('protected')}</b> {t('around-circle')}
              </Notice>
            )}
            {around.mayName.length > 0 && <Access around={around} me={me.id} onDone={again} />}
            <Groups around={around} onDone={again} />
            <Practice around={around} onDone={again} />
            {around.mayPractise && <WhoSees id={id} me={me.id} onDone={again} after={around} />}
            {around.mayPractise && !around.protected && (
              <HostLinks id={id} practice={around.practice} />
            )}
          </div>
        )}
      </Asked>
    </Screen>
  )
}

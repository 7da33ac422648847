/** Whom a colleague sees and why, of one's own cases. */
import { useEffect, useMemo } from 'preact/hooks'
import { question } from '../graphql/questions'
import { ACCESS } from '../i18n/access'
import { useMore } from '../i18n/beside'
import { t } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Asked } from '../ui/asked'
import { Icon } from '../ui/icon'
import { Screen } from '../ui/screen'
import { Sights } from './sights'
import '../ui/styles/people.css'

export default function ReachScreen({ rest: id }: { rest: string }) {
  const asked = useMemo(() => question('reachedBy', { staffId: id }), [id])
  useEffect(() => void asked.ask(), [asked])
  const spoken = useMore(ACCESS)
  if (!spoken) return <Loading />
  return (
    <Screen title={t('reach')}>
      <p class="quiet around-intro">{t('reach-help')}</p>
      <Asked of={asked}>
        {({ reachedBy: found }) => (
          <section class="card around">
            {found.length === 0 && <p class="quiet">{t('reach-none')}</p>}
            <ul class="around-list">
              {found.map(({ participantId, name, sights }) => (
                <li key={participantId}>
                  <div class="sight-row">
                    <Icon name="person" />
                    <div class="around-what">
                      <a href={`#/participants/${participantId}/people`}>
                        <bdi>{name}</bdi>
                      </a>
                    </div>
                    <Sights of={sights} />
                  </div>
                </li>
              ))}
            </ul>
          </section>
        )}
      </Asked>
    </Screen>
  )
}

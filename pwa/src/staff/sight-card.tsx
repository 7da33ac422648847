/** By what somebody sees how many participants: numbers alone, for whoever keeps the staff. */
import { useEffect, useMemo } from 'preact/hooks'
import { question } from '../graphql/questions'
import { ACCESS, sightText } from '../i18n/access'
import { useMore } from '../i18n/beside'
import { t } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Asked } from '../ui/asked'
import { Icon } from '../ui/icon'

export function SightCard({ id, after }: { id: string; after: unknown }) {
  // With other roles they see others.
  const asked = useMemo(() => question('staffSight', { staffId: id }), [id, after])
  useEffect(() => void asked.ask(), [asked])
  const spoken = useMore(ACCESS)
  if (!spoken) return <Loading />
  return (
    <section class="card around">
      <header class="around-head">
        <h2>{t('employee-sees')}</h2>
      </header>
      <p class="quiet">{t('employee-sees-help')}</p>
      <Asked of={asked}>
        {({ staffSight: found }) =>
          found.length === 0 ? (
            <p class="quiet">{t('employee-sees-nobody')}</p>
          ) : (
            <ul class="around-list">
              {found.map(each => (
                <li key={`${each.by}${each.relation}${each.group}`}>
                  <div class="around-row">
                    <Icon name="group" />
                    <b class="around-what">{sightText(each)}</b>
                    <span class="around-when">
                      {t('employee-sees-count', { count: each.people })}
                    </span>
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Asked>
    </section>
  )
}

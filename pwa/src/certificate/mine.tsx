/** A participant's own certificate, on the phone. */
import { useEffect, useMemo } from 'preact/hooks'
import { question } from '../graphql/questions'
import { useMore } from '../i18n/beside'
import { t } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Asked } from '../ui/asked'
import { Icon } from '../ui/icon'
import { Screen } from '../ui/screen'
import { OF_CERTIFICATES, Papers } from './paper'

export default function Mine() {
  const asked = useMemo(() => question('certificates', { participantId: null }), [])
  useEffect(() => void asked.ask(), [asked])
  const worded = useMore(OF_CERTIFICATES)
  if (!worded) return <Loading />
  return (
    <Screen title={t('certificate-mine')}>
      <Asked of={asked}>
        {({ certificates: { issued } }) =>
          issued[0] ? (
            <div class="stack">
              <p class="not-on-paper">
                <button type="button" class="ds-button wide" onClick={() => print()}>
                  <Icon name="note" />
                  {t('certificate-print')}
                </button>
              </p>
              <Papers certificate={issued[0]} />
            </div>
          ) : (
            <section class="rest">
              <Icon name="hat" />
              <h2>{t('certificate-none')}</h2>
              <p>{t('certificate-none-help')}</p>
            </section>
          )
        }
      </Asked>
    </Screen>
  )
}

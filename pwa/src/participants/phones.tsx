/** The phones that a participant has let in; a lost one is ended here. */
import { useEffect, useMemo } from 'preact/hooks'
import { tell } from '../graphql/client'
import { question } from '../graphql/questions'
import { osloTime } from '../i18n/oslo'
import { numericDate } from '../i18n/spans'
import { t } from '../i18n/texts'
import { Act } from '../ui/act'
import { Asked } from '../ui/asked'

export function Phones({ participantId }: { participantId: string }) {
  const asked = useMemo(() => question('phones', { participantId }), [participantId])
  useEffect(() => void asked.ask(), [asked])
  return (
    <Asked of={asked}>
      {({ phones }) => (
        <section class="phones">
          <h3>{t('phones')}</h3>
          {phones.length === 0 && <p class="quiet">{t('phones-none')}</p>}
          <ul class="plain">
            {phones.map(({ id, kind, browser, since, lastUsed, passkey }) => (
              <li key={id} class="phone-row">
                <span>
                  {t('phones-since', {
                    kind: [t(`phones-${kind?.toLowerCase() ?? 'unknown'}`), browser]
                      .filter(Boolean)
                      .join(' '),
                    date: dateOf(since),
                    used: dateOf(lastUsed),
                  })}
                  {passkey && <span class="quiet"> {t('phones-by-key')}</span>}
                </span>
                <Act
                  icon="leave"
                  act={() => tell('revokePhone', { participantId, phoneId: id })}
                  done={asked.ask}
                >
                  {t('phones-end')}
                </Act>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Asked>
  )
}

const dateOf = (instant: string) => numericDate(osloTime(new Date(instant)).date)

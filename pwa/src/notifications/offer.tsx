/** On the first screen, once and calmly: whether one wants to be reminded. Whoever says "not now" is left alone. */
import { useSignal } from '@preact/signals'
import { useMore } from '../i18n/beside'
import { t } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { standing } from './browser'
import { TurnOn } from './turn-on'
import { OF_NOTIFICATIONS } from './words'
import '../ui/styles/notifications.css'

/** It leaves the phone with its holder. */
const LATER = 'stegvis.reminders-later'

export default function Offer() {
  const worded = useMore(OF_NOTIFICATIONS)
  const later = useSignal(localStorage.getItem(LATER) !== null)
  const stands = standing.value
  const asks = stands === 'off' || stands === 'home-screen-first'
  if (!worded || later.value || !asks) return null
  return (
    <section class="card stack reminder-offer" aria-labelledby="reminder-offer">
      <div class="fact">
        <span class="tile" data-hue="amber">
          <Icon name="bell" />
        </span>
        <div>
          <h2 id="reminder-offer">{t('reminders-offer')}</h2>
          <p>{t('reminders-why')}</p>
        </div>
      </div>
      {stands === 'off' ? (
        <TurnOn />
      ) : (
        <a class="ds-button wide" href="#/me/reminders">
          <Icon name="bell" />
          {t('reminders-get')}
        </a>
      )}
      <button
        type="button"
        class="ds-button wide"
        data-variant="tertiary"
        onClick={() => {
          localStorage.setItem(LATER, '1')
          later.value = true
        }}
      >
        {t('reminders-later')}
      </button>
    </section>
  )
}

/** The way to who looked at one's record, from what one has for oneself. */
import { useMore } from '../i18n/beside'
import { t } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { OF_LOOK_UPS } from './words'

export default function Link() {
  const worded = useMore(OF_LOOK_UPS)
  if (!worded) return null
  return (
    <a class="card goal-link" href="#/me/looks">
      <span class="tile" data-hue="blue">
        <Icon name="search" />
      </span>
      <span>
        <b>{t('look-ups')}</b>
      </span>
      <Icon name="forward" />
    </a>
  )
}

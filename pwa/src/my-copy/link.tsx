/** The way to all that is written about oneself, from what one has for oneself. */
import { useMore } from '../i18n/beside'
import { t } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { OF_MY_COPY } from './words'

export default function Link() {
  const worded = useMore(OF_MY_COPY)
  if (!worded) return null
  return (
    <a class="card goal-link" href="#/me/copy">
      <span class="tile" data-hue="blue">
        <Icon name="note" />
      </span>
      <span>
        <b>{t('copy-all')}</b>
      </span>
      <Icon name="forward" />
    </a>
  )
}

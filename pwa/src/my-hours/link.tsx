/** The way to one's money, from what one has for oneself. */
import { useMore } from '../i18n/beside'
import { t } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { OF_MY_HOURS } from './words'

export default function Link() {
  const worded = useMore(OF_MY_HOURS)
  if (!worded) return null
  return (
    <a class="card goal-link" href="#/me/money">
      <span class="tile" data-hue="amber">
        <Icon name="tasks" />
      </span>
      <span>
        <b>{t('my-pay')}</b>
      </span>
      <Icon name="forward" />
    </a>
  )
}

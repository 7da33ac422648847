/** That there is something unread, on every screen; nothing where there is not. */
import { useMore } from '../i18n/beside'
import { t } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { inbox } from './inbox'
import { OF_NOTIFICATIONS } from './words'
import '../ui/styles/notifications.css'

export default function Bell() {
  const worded = useMore(OF_NOTIFICATIONS)
  const unread = inbox.value?.unread ?? 0
  if (!worded || unread === 0) return null
  return (
    <a class="bell" href="#/messages" aria-label={t('messages-unread', { count: unread })}>
      <Icon name="bell" />
      <span aria-hidden="true">{unread > 99 ? '99+' : unread}</span>
    </a>
  )
}

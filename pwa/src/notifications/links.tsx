/** The ways to what one was told and to one's reminders, from what one has for oneself. */
import { useMore } from '../i18n/beside'
import { t } from '../i18n/texts'
import { Icon, type IconName } from '../ui/icon'
import type { Hue } from '../ui/looks'
import { inbox } from './inbox'
import { OF_NOTIFICATIONS } from './words'

interface Props {
  /** Nobody sits beside: what one was told may be read. */
  readonly alone: boolean
}

export default function Links({ alone }: Props) {
  const worded = useMore(OF_NOTIFICATIONS)
  if (!worded) return null
  const unread = inbox.value?.unread ?? 0
  return (
    <>
      {alone && (
        <To address="#/messages" icon="chat" hue="blue" text={t('messages')}>
          {unread > 0 ? t('messages-unread', { count: unread }) : ''}
        </To>
      )}
      <To address="#/me/reminders" icon="bell" hue="amber" text={t('reminders')} />
    </>
  )
}

interface ToProps {
  readonly address: string
  readonly icon: IconName
  readonly hue: Hue
  readonly text: string
  readonly children?: string
}

function To({ address, icon, hue, text, children }: ToProps) {
  return (
    <a class="card goal-link" href={address}>
      <span class="tile" data-hue={hue}>
        <Icon name={icon} />
      </span>
      <span>
        <b>{text}</b>
        {children && <span class="quiet">{children}</span>}
      </span>
      <Icon name="forward" />
    </a>
  )
}

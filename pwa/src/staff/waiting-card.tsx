/** In a leader's work list: that roles wait for their approval. Nothing, where none do. */
import { useEffect, useMemo } from 'preact/hooks'
import { question } from '../graphql/questions'
import { useMore } from '../i18n/beside'
import { t } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { OF_ROLES } from './words'

export default function WaitingCard() {
  const worded = useMore(OF_ROLES)
  const asked = useMemo(() => question('roleProposals', {}), [])
  useEffect(() => void asked.ask(), [asked])
  const count = (asked.reply.value.data?.roleProposals ?? []).filter(each => each.mayConfirm).length
  if (!worded || count === 0) return null
  return (
    <a class="card goal-link" href="#/roles">
      <span class="tile" data-hue="amber">
        <Icon name="briefcase" />
      </span>
      <span>
        <b>{t('roles-open', { count })}</b>
        <span class="quiet">{t('roles-open-help')}</span>
      </span>
      <Icon name="forward" />
    </a>
  )
}

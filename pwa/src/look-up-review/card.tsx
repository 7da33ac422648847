/** In a leader's work list: that looks of last week wait to be looked into. Nothing, where none do. */
import { useEffect, useMemo } from 'preact/hooks'
import { question } from '../graphql/questions'
import { useMore } from '../i18n/beside'
import { t } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { OF_REVIEW } from './words'

export default function Card() {
  const worded = useMore(OF_REVIEW)
  const asked = useMemo(() => question('lookUpReview', { week: null }), [])
  useEffect(() => void asked.ask(), [asked])
  const open = asked.reply.value.data?.lookUpReview.open ?? 0
  if (!worded || open === 0) return null
  return (
    <a class="card goal-link" href="#/looks">
      <span class="tile" data-hue="amber">
        <Icon name="search" />
      </span>
      <span>
        <b>{t('looks-open', { count: open })}</b>
        <span class="quiet">{t('looks-open-help')}</span>
      </span>
      <Icon name="forward" />
    </a>
  )
}

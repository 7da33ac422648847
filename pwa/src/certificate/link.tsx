/** The way to one's certificate, once there is one. */
import { useEffect, useMemo } from 'preact/hooks'
import { question } from '../graphql/questions'
import { useMore } from '../i18n/beside'
import { t } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { OF_CERTIFICATES } from './paper'

export default function Link() {
  const asked = useMemo(() => question('certificates', { participantId: null }), [])
  useEffect(() => void asked.ask(), [asked])
  const worded = useMore(OF_CERTIFICATES)
  if (!worded || !asked.reply.value.data?.certificates.issued.length) return null
  return (
    <a class="card goal-link" href="#/me/certificate">
      <span class="tile" data-hue="teal">
        <Icon name="hat" />
      </span>
      <span>
        <b>{t('certificate-mine')}</b>
      </span>
      <Icon name="forward" />
    </a>
  )
}

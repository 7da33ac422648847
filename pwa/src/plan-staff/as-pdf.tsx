/** A decided version as a file: drawn once by the server, the same bytes ever after. */
import { t } from '../i18n/texts'
import { Icon } from '../ui/icon'
import type { Version } from './record'

interface Props {
  readonly participantId: string
  readonly version: Version
  /** As one of the ways to go on with the plan, or as a line among its versions. */
  readonly button?: boolean
}

export function AsPdf({ participantId, version, button = false }: Props) {
  const { decidedOn, elsewhere, state } = version
  if (!decidedOn || elsewhere || state === 'DRAFT' || state === 'PROPOSED') return null
  const looks = button ? { class: 'ds-button', 'data-variant': 'secondary' } : { class: 'filter' }
  return (
    <a {...looks} href={`/files/plans/${version.id}.pdf?of=${participantId}`} download>
      {button && <Icon name="note" />}
      {button ? t('plan-as-pdf') : t('plan-version-as-pdf', { version: version.version })}
    </a>
  )
}

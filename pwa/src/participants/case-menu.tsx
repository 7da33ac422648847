/** What can be done in this case, a screen for each. */
import { t, word } from '../i18n/texts'
import { Icon } from '../ui/icon'
import type { Parts } from './parts'

interface Props {
  readonly id: string
  readonly partsOfCase: Parts['partsOfCase']
}

export function CaseMenu({ id, partsOfCase }: Props) {
  const parts = partsOfCase(id)
  if (parts.length === 0) return null
  return (
    <nav class="case-menu" aria-label={t('case-menu')}>
      <ul>
        {parts.map(({ part, icon, address }) => (
          <li key={part}>
            <a class="ds-button" data-variant="secondary" href={address}>
              <Icon name={icon} />
              {word('case-part', part)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

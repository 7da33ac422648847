/** Groups, activities, days without classes: three lists that lead to each other. */
import { t } from '../i18n/texts'
import { Icon, type IconName } from '../ui/icon'

export type Way = 'groups' | 'activities' | 'closures'

const WAYS: Readonly<Record<Way, { readonly text: string; readonly icon: IconName }>> = {
  groups: { text: 'nav-groups', icon: 'group' },
  activities: { text: 'activities', icon: 'book' },
  closures: { text: 'closures-short', icon: 'parasol' },
}

export function KeepingWays({ at }: { at: Way }) {
  return (
    <nav class="keeping-ways" aria-label={t('keeping-ways')}>
      {(Object.keys(WAYS) as Way[]).map(way => (
        <a key={way} href={`#/${way}`} aria-current={way === at ? 'page' : undefined}>
          <Icon name={WAYS[way].icon} />
          {t(WAYS[way].text)}
        </a>
      ))}
    </nav>
  )
}

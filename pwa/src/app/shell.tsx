/** The frame of the participant's app: who one is, the screen, and four ways to go; and one away. */
import type { ComponentChildren } from 'preact'
import { lock } from '../account/session'
import { t } from '../i18n/texts'
import { lastSaved, offline } from '../offline/answers'
import { Icon, type IconName } from '../ui/icon'
import { savedText } from '../ui/saved-text'
import { SkipLink } from '../ui/skip-link'
import { Later } from './lazy'
import { route } from './routes'

const bell = () => import('../notifications/bell')
const hiding = () => import('./hiding')
const helping = () => import('../helping/helping')

const TABS: readonly { screen: string; icon: IconName; id: string }[] = [
  { screen: '', icon: 'sun', id: 'menu-today' },
  { screen: 'week', icon: 'calendar', id: 'menu-week' },
  { screen: 'hours', icon: 'clock', id: 'menu-hours' },
  { screen: 'plan', icon: 'trail', id: 'menu-plan' },
]

export function Shell({ children }: { children: ComponentChildren }) {
  return (
    <>
      <header>
        <SkipLink />
        <Later load={helping} lock={lock} />
        {offline.value && <Offline />}
        <div class="corner">
          <Later load={bell} />
          <a
            class="me-link"
            href="#/me"
            aria-current={route.value.screen === 'me' ? 'page' : undefined}
          >
            <Icon name="person" />
            <span>{t('menu-me')}</span>
          </a>
        </div>
      </header>
      <main class="content" id="content">
        {children}
      </main>
      <nav class="tabs" aria-label={t('menu')}>
        {TABS.map(({ screen, icon, id }) => (
          <a
            key={screen}
            href={`#/${screen}`}
            aria-current={route.value.screen === screen ? 'page' : undefined}
          >
            <Icon name={icon} />
            <span>{t(id)}</span>
          </a>
        ))}
        <Later load={hiding} />
      </nav>
    </>
  )
}

function Offline() {
  return (
    <p class="offline" role="status">
      <Icon name="offline" />
      <span>
        <b>{t('offline')}</b>
        {lastSaved.value && <span>{savedText(lastSaved.value)}</span>}
      </span>
    </p>
  )
}

/** The frame of staff screens: where one can go, who one is, in which language, and the way out. */
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { keepLanguage, signOut } from '../account/session'
import { languages, STAFF_LANGUAGES } from '../i18n/languages'
import { now } from '../i18n/oslo'
import { language, speak, t, word } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { mayLeave } from './leaving'
import { route } from './routes'
import { isCurrent, type Me, menuFor } from './staff-screens'

export function StaffBar({ me }: { me: Me | undefined }) {
  const open = useSignal(false)
  const bar = useRef<HTMLElement>(null)
  useClosing(bar, () => {
    open.value = false
  })
  return (
    <header class="bar-top" ref={bar} data-open={open.value || undefined}>
      <a class="bar-brand" href="#/" translate={false}>
        <img src="/icons/icon.svg" alt="" width="32" height="32" />
        Stegvis
      </a>
      <button
        type="button"
        class="bar-opener ds-button"
        data-variant="secondary"
        aria-expanded={open.value}
        aria-controls="bar-menu"
        onClick={() => {
          open.value = !open.value
        }}
      >
        {t('nav')}
        <Icon name={open.value ? 'cross' : 'down'} />
      </button>
      <div class="bar-menu" id="bar-menu">
        {me && <Ways me={me} />}
        {me && (
          <p class="bar-who">
            <b>
              <bdi>{me.name}</bdi>
            </b>
            <span class="quiet">
              {[...new Set(me.roles.map(({ role }) => word('role', role)))].join(', ')}
              {me.roles.length > 0 && ' · '}
              {me.municipality}
            </span>
          </p>
        )}
        <LanguageChoice />
        <button type="button" class="ds-button" data-variant="tertiary" onClick={leave}>
          <Icon name="leave" />
          {t('staff-sign-out')}
        </button>
      </div>
    </header>
  )
}

/** Where one's roles lead. One way alone needs no menu: the brand leads there. */
function Ways({ me }: { me: Me }) {
  const roles = me.roles.map(({ role }) => role)
  const ways = menuFor(roles, now.value.date.slice(0, 7))
  if (ways.length < 2) return null
  return (
    <nav class="bar-ways" aria-label={t('nav')}>
      {ways.map(way => (
        <a
          key={way.text}
          href={`#/${way.address}`}
          aria-current={isCurrent(way, route.value.screen) ? 'page' : undefined}
        >
          <Icon name={way.icon} />
          {t(way.text)}
        </a>
      ))}
    </nav>
  )
}

/** The opened menu of a narrow screen closes with Escape, beside itself, and where it led. */
function useClosing(bar: { current: HTMLElement | null }, close: () => void): void {
  const { segments } = route.value
  useEffect(close, [segments])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !bar.current?.dataset.open) return
      close()
      bar.current.querySelector<HTMLElement>('.bar-opener')?.focus()
    }
    const click = (event: MouseEvent) => {
      if (!bar.current?.contains(event.target as Node)) close()
    }
    document.addEventListener('keydown', press)
    document.addEventListener('click', click)
    return () => {
      document.removeEventListener('keydown', press)
      document.removeEventListener('click', click)
    }
  }, [])
}

function LanguageChoice() {
  const choose = async (tag: string) => {
    await speak(tag)
    await keepLanguage(tag)
  }
  return (
    <select
      class="bar-language"
      aria-label={t('me-language')}
      value={language()}
      onChange={event => void choose(event.currentTarget.value)}
    >
      {languages
        .filter(({ tag }) => STAFF_LANGUAGES.includes(tag))
        .map(({ tag, name }) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
    </select>
  )
}

/** Sign out, and begin a new page: nothing of the old one is left in memory. */
async function leave(): Promise<void> {
  if (!(await mayLeave('sign-out'))) return
  await signOut()
  location.hash = '#/staff'
  location.reload()
}

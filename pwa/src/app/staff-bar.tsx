/** The frame of staff screens: where one can go, who one is, in which language, and the way out. */
import { type Signal, useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { keepLanguage, signOut } from '../account/session'
import { leaveEverywhere } from '../account/sign-on'
import { languages, STAFF_LANGUAGES } from '../i18n/languages'
import { now } from '../i18n/oslo'
import { language, speak, t, word } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { mayGo } from './may-go'
import { route } from './routes'
import { isCurrent, type Me, menuFor } from './staff-screens'

export function StaffBar({ me }: { me: Me | undefined }) {
  const open = useSignal(false)
  const bar = useRef<HTMLElement>(null)
  const more = useSignal(false)
  useClosing(bar, () => {
    open.value = false
    more.value = false
  })
  return (
    <header class="bar-top" ref={bar} data-open={open.value || more.value || undefined}>
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
        {me && <Ways me={me} more={more} />}
        {me && (
          <a class="bar-who" href="#/sign-in" title={t('staff-own-sign-in')}>
            <b>
              <bdi>{me.name}</bdi>
            </b>
            <span class="quiet">
              {[...new Set(me.roles.map(({ role }) => word('role', role)))].join(', ')}
              {me.roles.length > 0 && ' · '}
              {me.municipality}
            </span>
          </a>
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

/** So many ways stand beside each other; what is more comes when asked for. */
const MOST = 6

/** Where one's roles lead. One way alone needs no menu: the brand leads there. */
function Ways({ me, more }: { me: Me; more: Signal<boolean> }) {
  const roles = me.roles.map(({ role }) => role)
  const ways = menuFor(roles, now.value.date.slice(0, 7)).map((way, at) => ({
    ...way,
    isHere: isCurrent(way, route.value.screen, at === 0),
  }))
  if (ways.length < 2) return null
  const first = ways.length > MOST ? ways.slice(0, MOST - 1) : ways
  const rest = ways.slice(first.length)
  return (
    <nav class="bar-ways" aria-label={t('nav')}>
      {first.map(way => (
        <WayTo key={way.text} way={way} />
      ))}
      {rest.length > 0 && (
        <div class="bar-more" data-open={more.value || undefined}>
          <button
            type="button"
            aria-expanded={more.value}
            aria-controls="bar-rest"
            data-here={rest.some(({ isHere }) => isHere) || undefined}
            onClick={() => {
              more.value = !more.value
            }}
          >
            {t('nav-more')}
            <Icon name="down" />
          </button>
          <div class="bar-rest" id="bar-rest">
            {rest.map(way => (
              <WayTo key={way.text} way={way} />
            ))}
          </div>
        </div>
      )}
    </nav>
  )
}

type Way = ReturnType<typeof menuFor>[number] & { readonly isHere: boolean }

function WayTo({ way: { address, icon, text, isHere } }: { way: Way }) {
  return (
    <a href={`#/${address}`} aria-current={isHere ? 'page' : undefined}>
      <Icon name={icon} />
      {t(text)}
    </a>
  )
}

/** What is opened of the menu closes with Escape, beside itself, and where it led. */
function useClosing(bar: { current: HTMLElement | null }, close: () => void): void {
  const { segments } = route.value
  useEffect(close, [segments])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !bar.current?.dataset.open) return
      close()
      const openers = bar.current.querySelectorAll<HTMLElement>('[aria-expanded]')
      for (const opener of openers) if (opener.offsetParent) opener.focus()
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
  if (!(await mayGo())) return
  if (await leaveEverywhere(signOut)) return
  location.hash = '#/staff'
  location.reload()
}

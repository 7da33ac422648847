/** The list by keyboard: what Tab and Enter do they do all the same; these are the short ways. */
import { t } from '../i18n/texts'

/** Said once beside the list, where there is a keyboard; the help of screen readers has its own words. */
export function KeysHint() {
  return <p class="keys-hint quiet">{t('cases-keys')}</p>
}

/** Follow the keys while the list stands. */
export function followKeys(): () => void {
  document.addEventListener('keydown', press)
  return () => document.removeEventListener('keydown', press)
}

function press(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
  const at = document.activeElement as HTMLElement | null
  const searching = at?.id === 'search'
  if (at?.matches('input, select, textarea, [contenteditable]') && !searching) return
  const done = searching ? inSearch(event.key) : inList(event.key, at)
  if (done) event.preventDefault()
}

/** From the search field down into what it has found. */
function inSearch(key: string): boolean {
  return key === 'ArrowDown' && goTo(lines()[0])
}

function inList(key: string, at: HTMLElement | null): boolean {
  const all = lines()
  const place = all.indexOf(at as HTMLAnchorElement)
  switch (key) {
    case '/':
      return goTo(document.getElementById('search'))
    case 'j':
    case 'ArrowDown':
      // Elsewhere an arrow scrolls, as everywhere.
      return (key === 'j' || place >= 0) && goTo(all[place + 1])
    case 'k':
    case 'ArrowUp':
      return place > 0
        ? goTo(all[place - 1])
        : place === 0 && goTo(document.getElementById('search'))
    case 'Escape':
      return place >= 0 && goTo(document.getElementById('search'))
    default:
      return false
  }
}

function lines(): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('a.case-name')]
}

function goTo(element: HTMLElement | null | undefined): boolean {
  element?.focus()
  element?.scrollIntoView({ block: 'nearest' })
  return Boolean(element)
}

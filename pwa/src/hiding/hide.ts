/**
 * Away at once: somebody comes who must not see this.
 *
 * The screen is covered before anything else happens, the phone locks, and an everyday page takes the place of the app.
 * Going back from there does not lead here: the app's own steps are gone back first, so that the first of them is
 * replaced.
 */

/** What an everyday page can be; the first is shown unless somebody has chosen. */
export const PAGES = {
  weather: 'https://www.yr.no/',
  news: 'https://www.nrk.no/',
  search: 'https://www.google.com/',
} as const

export type Page = keyof typeof PAGES

const CHOSEN = 'stegvis.hide'

export function chosenPage(): Page {
  const chosen = localStorage.getItem(CHOSEN) ?? ''
  return Object.hasOwn(PAGES, chosen) ? (chosen as Page) : 'weather'
}

export function choosePage(page: Page): void {
  localStorage.setItem(CHOSEN, page)
}

/** Cover the screen, or show it again. */
export function cover(away: boolean): void {
  document.documentElement.toggleAttribute('data-away', away)
}

interface Steps {
  readonly currentEntry: { readonly index: number } | null
}

/** Milliseconds after which the way back is not waited for. */
const AT_ONCE = 150

/** From then on until the page is come back to, nobody uncovers it. */
let leaving = false

export function hide(lock: () => void): void {
  leaving = true
  addEventListener(
    'pageshow',
    () => {
      leaving = false
      cover(false)
    },
    { once: true },
  )
  cover(true)
  lock()
  const leave = () => location.replace(PAGES[chosenPage()])
  const steps = (globalThis as { navigation?: Steps }).navigation?.currentEntry?.index ?? 0
  if (steps > 0) {
    addEventListener('popstate', leave, { once: true })
    setTimeout(leave, AT_ONCE)
    history.go(-steps)
  } else leave()
}

const TIMES = 3
/** Milliseconds within which a key must be pressed so often. */
const QUICKLY = 1_500

/** Whether Escape has been pressed three times, quickly, by the moments of each; keeps what still counts. */
export function isThrice(presses: number[], now: number): boolean {
  presses.push(now)
  while (now - (presses[0] ?? now) > QUICKLY) presses.shift()
  return presses.length >= TIMES
}

/** Hide by three Escapes; and show nothing to whoever looks through the apps that are open. */
export function followSigns(go: () => void): () => void {
  const presses: number[] = []
  const press = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape') presses.length = 0
    else if (isThrice(presses, Date.now())) go()
  }
  const look = () => cover(document.visibilityState === 'hidden')
  const off = () => cover(true)
  const on = () => cover(false)
  // A phone takes its picture of an app before it says that it is hidden; elsewhere windows lie side by side.
  const blurs = matchMedia('(pointer: coarse)').matches
  const blur = () => {
    if (!document.activeElement?.matches('input, select, textarea, iframe')) off()
  }
  addEventListener('keydown', press, true)
  document.addEventListener('visibilitychange', look)
  addEventListener('pagehide', off)
  addEventListener('pageshow', on)
  addEventListener('focus', on)
  if (blurs) addEventListener('blur', blur)
  return () => {
    removeEventListener('keydown', press, true)
    document.removeEventListener('visibilitychange', look)
    removeEventListener('pagehide', off)
    removeEventListener('pageshow', on)
    removeEventListener('focus', on)
    removeEventListener('blur', blur)
    // It has locked while it was away: whoever comes back finds the PIN, which nobody else would uncover.
    if (!leaving) cover(false)
  }
}

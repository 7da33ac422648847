/**
 * Addresses live behind the "#": one page on the server answers for all of them, and what stands
 * there is never sent to it nor written to a log.
 */
import { signal } from '@preact/signals'

export interface Route {
  readonly screen: string
  readonly rest: string | undefined
  /** All parts: of "#/participants/<id>/edit" these three. */
  readonly segments: readonly string[]
}

export const route = signal<Route>({ screen: '', rest: undefined, segments: [] })

/** Read "#/week/2026-W48" as the screen "week" and the rest "2026-W48". */
export function readRoute(hash: string): Route {
  const segments = hash.split('/').slice(1)
  const [screen = '', rest] = segments
  return { screen, rest, segments }
}

export function followAddress(): void {
  const follow = () => {
    route.value = readRoute(location.hash)
    const { screen, rest } = route.value
    // An invitation opens somebody's account, a pass a register: neither stays in the address or the history.
    if (rest && /^(invite|with)$/.test(screen)) history.replaceState(null, '', `#/${screen}`)
  }
  follow()
  addEventListener('hashchange', follow)
}

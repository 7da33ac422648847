import { tellWorker } from './worker'

// A browser remembers 250 of them unless told (Resource Timing § 4.4), questions to the server included: what
// a long day's later screens consist of would not be among them.
performance.setResourceTimingBufferSize?.(5000)

/** Let the service worker keep what this page consists of: without network it must open again. */
export function keepScreens(): void {
  const files = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'))
    .map(({ pathname }) => pathname)
  tellWorker({ keep: [...new Set(files)] })
}

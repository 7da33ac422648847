/** What the page tells the service worker. */
export interface Told {
  /** Files to keep beside the shell. */
  readonly keep?: readonly string[]
  /** The language in which to show what comes while nobody looks. */
  readonly language?: string
  /** Somebody has left this phone: nothing that they were told stays, and nothing more comes. */
  readonly forget?: boolean
}

/** Tell it, once it is there; a browser that has none has nothing to be told. */
export function tellWorker(what: Told): void {
  navigator.serviceWorker?.ready.then(({ active }) => active?.postMessage(what)).catch(() => {})
}

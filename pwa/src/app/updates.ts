/** Take a new version while nobody is looking: never under a finger, never over a half-filled form. */

let waiting: ServiceWorker | null = null

/** Install the service worker and take its updates politely. */
export async function followUpdates(): Promise<void> {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return
  const registration = await navigator.serviceWorker.register(scriptAddress('/sw.js') as string)
  waiting = registration.waiting
  registration.addEventListener('updatefound', () => {
    const fresh = registration.installing
    fresh?.addEventListener('statechange', () => {
      // Without a controller it is the first one, and takes over by itself.
      if (fresh.state === 'installed' && navigator.serviceWorker.controller) waiting = fresh
    })
  })
  let taking = false
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void registration.update().catch(() => {})
    else if (waiting && !isBeingFilled()) {
      taking = true
      waiting.postMessage('skip-waiting')
    }
  })
  // A notice was tapped: also where the phone is locked, it opens there.
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if (data.open) location.hash = data.open
  })
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (taking) location.reload()
  })
}

/** Whether somebody has begun to write something that a reload would lose. */
function isBeingFilled(): boolean {
  const fields = document.querySelectorAll<HTMLInputElement>('input, textarea')
  return (
    [...fields].some(field => field.value !== field.defaultValue) ||
    !!document.querySelector('.pin')
  )
}

interface Policies {
  createPolicy(name: string, rules: object): { createScriptURL(address: string): unknown }
}

/** The one script address that Trusted Types lets through (CSP: `trusted-types stegvis`). */
function scriptAddress(address: string): unknown {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies }
  if (!trustedTypes) return address
  const policy = trustedTypes.createPolicy('stegvis', { createScriptURL: (own: string) => own })
  return policy.createScriptURL(address)
}

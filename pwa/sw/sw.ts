/**
 * The service worker keeps the shell: the page, its scripts, styles, pictograms and texts; and shows pushes.
 *
 * It never touches answers; those are the page's, and leave with the person who signs out. Every
 * kept file but the page itself has its contents' hash in its name, so unchanged ones are copied.
 */
import './push'

declare const KEPT: readonly string[]
declare const VERSION: string

const worker = self as unknown as ServiceWorkerGlobalScope
const CACHE = `shell-${VERSION}`
/** Named once: the build writes the list wherever it stands. */
const FILES = KEPT

worker.addEventListener('install', event => event.waitUntil(install()))
worker.addEventListener('activate', event => event.waitUntil(activate()))
worker.addEventListener('message', event => {
  if (event.data === 'skip-waiting') void worker.skipWaiting()
  else if (event.data.keep) event.waitUntil(keep(event.data.keep))
})
worker.addEventListener('fetch', event => {
  const address = new URL(event.request.url)
  const own = address.origin === worker.location.origin && event.request.method === 'GET'
  const kept = FILES.includes(address.pathname) || address.pathname.startsWith('/assets/')
  if (own && kept) event.respondWith(fromShell(address.pathname))
})

async function install(): Promise<void> {
  const shell = await caches.open(CACHE)
  await Promise.all(
    FILES.map(async path => {
      const before = path.startsWith('/assets/') ? await caches.match(path) : undefined
      const response = before ?? (await fetch(path, { cache: 'no-cache' }))
      if (!response.ok) throw new Error(`${path}: ${response.status}`)
      await shell.put(path, response)
    }),
  )
}

async function activate(): Promise<void> {
  const old = (await caches.keys()).filter(name => name !== CACHE)
  await Promise.all(old.map(name => caches.delete(name)))
  await worker.clients.claim()
}

/** Keep what a page consists of beyond the shell: a class is called also where there is no network. */
async function keep(paths: readonly string[]): Promise<void> {
  const shell = await caches.open(CACHE)
  const missing = await Promise.all(
    paths.map(async path => ((await shell.match(path)) ? [] : [path])),
  )
  await shell.addAll(missing.flat())
}

async function fromShell(path: string): Promise<Response> {
  return (await caches.match(path, { cacheName: CACHE })) ?? fetch(path)
}

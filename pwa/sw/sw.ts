/**
 * The service worker keeps the shell: the page, its scripts, styles, pictograms and texts.
 *
 * A machine that staff use keeps staff's part as well, from its first use on; a participant's phone never
 * fetches it. It never touches answers; those are the page's, and leave with the person who signs out. Every
 * kept file but the page itself has its contents' hash in its name, so unchanged ones are copied.
 */

declare const KEPT: readonly string[]
declare const STAFFS: readonly string[]
declare const VERSION: string

const worker = self as unknown as ServiceWorkerGlobalScope
const CACHE = `shell-${VERSION}`
/** Lies in a cache where staff's part is kept. */
const MARK = '/assets/staffs'

worker.addEventListener('install', event => event.waitUntil(install()))
worker.addEventListener('activate', event => event.waitUntil(activate()))
worker.addEventListener('message', event => {
  if (event.data === 'skip-waiting') void worker.skipWaiting()
})
worker.addEventListener('fetch', event => {
  const address = new URL(event.request.url)
  const own = address.origin === worker.location.origin && event.request.method === 'GET'
  const asks = (files: readonly string[]) => own && files.includes(address.pathname)
  if (asks(KEPT)) event.respondWith(fromShell(address.pathname))
  if (asks(STAFFS)) {
    event.respondWith(fromShell(address.pathname))
    event.waitUntil(keepStaffs())
  }
})

async function install(): Promise<void> {
  await keep(KEPT)
  if (await caches.match(MARK)) await keepStaffs()
}

let keeping: Promise<void> | null = null

/** Keep all of staff's part, once: a new version on the server has none of the old files. */
function keepStaffs(): Promise<void> {
  keeping ??= keep(STAFFS)
    .then(async () => (await caches.open(CACHE)).put(MARK, new Response()))
    .catch(() => {
      keeping = null
    })
  return keeping
}

async function keep(files: readonly string[]): Promise<void> {
  const shell = await caches.open(CACHE)
  await Promise.all(
    files.map(async path => {
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

async function fromShell(path: string): Promise<Response> {
  return (await caches.match(path, { cacheName: CACHE })) ?? fetch(path)
}

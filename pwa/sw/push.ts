/**
 * Pushes: each is shown, once, in words that tell nobody anything, and the server hears that it was.
 *
 * A push holds an id and nothing else. What may be shown for it the server says; where it says nothing in
 * time, the neutral text of the worker's own catalogue stands: a browser takes the right to be reached from
 * whoever is silent. It makes no difference whether somebody is signed in, or who.
 */
import * as memory from './memory'
import { type Catalogue, NEUTRAL, worded } from './wording'

declare const TEXTS: Catalogue
declare const DOCUMENTS: Readonly<Record<'pushMessage' | 'acknowledgePush', string>>

const worker = self as unknown as ServiceWorkerGlobalScope

/** Where a tap leads: it says nothing of whom or what it is about. */
const MESSAGES = '#/messages'

/** Milliseconds for which nobody waits for words. */
const PATIENCE = 5_000

/** No push lives longer than four weeks; for so long an id must be known again. */
const REMEMBERED = 5 * 7 * 86_400_000

/** The name of the sync that tells what could not be told. */
const TELL = 'acknowledge'

worker.addEventListener('push', event => event.waitUntil(receive(event.data?.text() ?? '')))
worker.addEventListener('notificationclick', event => {
  event.notification.close()
  event.waitUntil(openMessages())
})
worker.addEventListener('pushsubscriptionchange', event =>
  (event as ExtendableEvent).waitUntil(subscribeAnew(event as Changed)),
)
worker.addEventListener('sync', event => {
  if ((event as Synced).tag === TELL) (event as Synced).waitUntil(tellShown())
})
worker.addEventListener('message', event => event.waitUntil(hear(event.data)))

type Synced = ExtendableEvent & { readonly tag: string }
type Changed = Event & { readonly oldSubscription?: PushSubscription }

// ------------------------------------------------------------------------------ showing

/** What is being shown: the same id twice at the same time is one. */
const underWay = new Map<string, Promise<void>>()

function receive(id: string): Promise<void> {
  const showing = underWay.get(id) ?? show(id).finally(() => underWay.delete(id))
  underWay.set(id, showing)
  return showing
}

/**
 * Show it, and let it be heard, once. The same id comes again where a service or a worker of ours was not sure
 * that it had left. Then nobody is told again, and still no push is silent, for which a browser would take the
 * right to be reached: it takes its own place among the notices, without a sound. Whoever has swiped it away
 * finds it there once more; only where the app itself is being looked at it leaves at once, since no browser
 * asks for a notice then.
 */
async function show(id: string): Promise<void> {
  const again = (await memory.shown(id)) !== undefined
  const { body, lang, dir } = await words(id)
  const icon = '/icons/icon-192.png'
  const before = again ? await open(id) : []
  const quiet = again && { silent: true, renotify: false }
  await worker.registration.showNotification('Stegvis', {
    body,
    lang,
    dir,
    icon,
    tag: id,
    ...quiet,
  })
  if (again && before.length === 0 && (await isLookedAt())) {
    for (const each of await open(id)) each.close()
  }
  // Sent once more, it is told once more: the server may not have heard.
  await memory.remember(id, { at: Date.now(), told: false })
  for (const page of await pages()) page.postMessage({ pushed: true })
  await tellShown(id)
}

function open(id: string): Promise<readonly Notification[]> {
  return worker.registration.getNotifications({ tag: id })
}

async function isLookedAt(): Promise<boolean> {
  return (await pages()).some(({ visibilityState }) => visibilityState === 'visible')
}

async function words(id: string) {
  const own = async () => [await memory.language(), ...worker.navigator.languages]
  try {
    const { pushMessage } = await ask('pushMessage', id)
    if (pushMessage) {
      return worded(TEXTS, [pushMessage.language, ...(await own())], pushMessage.text)
    }
  } catch {}
  return worded(TEXTS, await own(), NEUTRAL)
}

// ------------------------------------------------------------------------------ telling

/** Tell the server what was shown; what it cannot hear now is told at the next push, sync or opening. */
async function tellShown(id?: string): Promise<void> {
  const ids = new Set([...(await memory.untold(Date.now() - REMEMBERED)), ...(id ? [id] : [])])
  try {
    for (const each of ids) {
      await ask('acknowledgePush', each)
      await memory.remember(each, { at: Date.now(), told: true })
    }
  } catch {
    await (worker.registration as Syncing).sync?.register(TELL).catch(() => {})
  }
}

type Syncing = ServiceWorkerRegistration & {
  readonly sync?: { register(tag: string): Promise<void> }
}

interface Answers {
  readonly pushMessage?: { readonly text: string; readonly language: string } | null
}

/** Ask as nobody: a push neither needs a sign-in nor keeps one alive. */
async function ask(document: keyof typeof DOCUMENTS, pushId: string): Promise<Answers> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'omit',
    headers: {
      Accept: 'application/graphql-response+json',
      'Content-Type': 'application/json',
      'X-Stegvis': '1',
    },
    body: JSON.stringify({
      extensions: { documentId: DOCUMENTS[document] },
      variables: { pushId },
    }),
    signal: AbortSignal.timeout(PATIENCE),
  })
  if (!response.ok) throw new Error(`${response.status}`)
  const { data, errors } = await response.json()
  if (errors || !data) throw new Error('refused')
  return data
}

// ------------------------------------------------------------------------------ a tap

async function openMessages(): Promise<void> {
  const open = await pages()
  const page = open.find(({ visibilityState }) => visibilityState === 'visible') ?? open[0]
  if (!page) {
    await worker.clients.openWindow(`/${MESSAGES}`)
    return
  }
  // A tap lets a window come forward for a moment only: nothing is waited for between.
  page.postMessage({ open: MESSAGES })
  await page.focus().catch(() => {})
}

function pages(): Promise<readonly WindowClient[]> {
  return worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
}

// ------------------------------------------------------------------------------ whose it is

/**
 * The browser has given up its subscription: it takes a new one. A page that is open tells the server at once,
 * else the next that is opened: only it is somebody's. The server gives up the old one with it.
 */
async function subscribeAnew({ oldSubscription }: Changed): Promise<void> {
  if (!oldSubscription) return
  const { applicationServerKey } = oldSubscription.options
  await worker.registration.pushManager
    .subscribe({ userVisibleOnly: true, applicationServerKey })
    .catch(() => {})
  for (const page of await pages()) page.postMessage({ resubscribed: true })
}

interface Heard {
  readonly language?: string
  readonly forget?: boolean
}

/** What is heard is done in its order: a language after all was forgotten stays. */
let turn: Promise<void> = Promise.resolve()

function hear({ language, forget }: Heard): Promise<void> {
  turn = turn
    .catch(() => {})
    .then(async () => {
      if (forget) await forgetPerson()
      if (language) {
        await memory.rememberLanguage(language)
        await tellShown()
      }
    })
  return turn
}

/** Nothing of what somebody was told stays for whoever holds the phone next, and nothing more comes. */
async function forgetPerson(): Promise<void> {
  for (const each of await worker.registration.getNotifications()) each.close()
  const subscription = await worker.registration.pushManager.getSubscription().catch(() => null)
  await subscription?.unsubscribe().catch(() => false)
  await tellShown()
  await memory.forget()
}

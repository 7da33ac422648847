/**
 * Where the phone keeps things: the keys of its accounts (`vault.ts`), and what is sealed under them. Whole answers
 * by document and variables (`kept.ts`), what is not sent yet (`outbox/box.ts`), what is being typed (`drafts/here.ts`).
 * Signing out removes all of it.
 */
import { tellWorker } from './worker'

const PLACES = ['answers', 'keys', 'outbox', 'drafts'] as const
const NAME = 'stegvis'
/** Before the fourth, answers lay open: they are asked for again. */
const VERSION = 4
const SEALED_SINCE = 4

/** On the disk before anybody is told so: a phone may be dropped in the next moment. */
export const SAFELY: IDBTransactionOptions = { durability: 'strict' }

let database: Promise<IDBDatabase> | null = null

/** All has been removed, and nobody has come since: what was under way must not make the database anew. */
let isLeft = false

/** Drop the answers that the server confirmed last before a moment: hold less. */
export async function forgetOld(before: number): Promise<void> {
  const transaction = (await open()).transaction('answers', 'readwrite')
  const request = transaction.objectStore('answers').openCursor()
  request.onsuccess = () => {
    const cursor = request.result
    if (!cursor) return
    if (cursor.value.savedAt < before) cursor.delete()
    cursor.continue()
  }
  await completed(transaction)
}

/**
 * Remove everything of the person from the phone.
 *
 * The storages are empty as soon as this is called. The database follows, and can refuse.
 */
export async function wipe(): Promise<void> {
  isLeft = true
  localStorage.clear()
  sessionStorage.clear()
  tellWorker({ forget: true })
  const opened = await database?.catch(() => null)
  opened?.close()
  database = null
  await answerOf(indexedDB.deleteDatabase(NAME))
}

/** How many wishes wait here, whoever can read them: how they stand lies open. */
export async function untold(): Promise<number> {
  const all = await answerOf((await open()).transaction('outbox').objectStore('outbox').getAll())
  return all.filter(({ state }) => state === 'waiting').length
}

/** Somebody comes: from now on there is something to keep. */
export function enter(): void {
  isLeft = false
}

/** Some browsers refuse a database in private windows: callers do without. So they do where nobody is in. */
export async function open(): Promise<IDBDatabase> {
  if (isLeft) throw new Error('left')
  database ??= openAnew()
  return database
}

async function openAnew(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, VERSION)
  request.onupgradeneeded = ({ oldVersion }) => {
    const made = request.result
    if (oldVersion && oldVersion < SEALED_SINCE) made.deleteObjectStore('answers')
    for (const place of PLACES) {
      if (!made.objectStoreNames.contains(place))
        made.createObjectStore(place, { autoIncrement: true })
    }
  }
  const opened = await answerOf(request)
  // Another window wants to wipe it: let go.
  opened.onversionchange = () => {
    opened.close()
    database = null
  }
  return opened
}

export function answerOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

export function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })
}

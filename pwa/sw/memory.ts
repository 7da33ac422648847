/**
 * What the worker remembers: which pushes it has shown, whether the server has heard of it, and the language.
 *
 * It has a database of its own, since signing out deletes the page's. A browser that refuses one has a worker
 * that forgets: it shows what it is sent all the same.
 */

export interface Shown {
  /** Milliseconds since 1970. */
  readonly at: number
  /** Whether the server has heard that it was shown. */
  readonly told: boolean
}

const NAME = 'stegvis-pushes'
const SHOWN = 'shown'
const WORDS = 'words'

let database: Promise<IDBDatabase> | undefined

export async function shown(id: string): Promise<Shown | undefined> {
  return (await answered(SHOWN, store => store.get(id))) as Shown | undefined
}

export async function remember(id: string, what: Shown): Promise<void> {
  await answered(SHOWN, store => store.put(what, id))
}

/** The pushes that were shown and of which the server has not heard. What is old is forgotten on the way. */
export async function untold(before: number): Promise<readonly string[]> {
  const ids = ((await answered(SHOWN, store => store.getAllKeys())) ?? []) as string[]
  const found: string[] = []
  for (const id of ids) {
    const each = await shown(id)
    if (each && each.at < before) await answered(SHOWN, store => store.delete(id))
    else if (each && !each.told) found.push(id)
  }
  return found
}

export async function language(): Promise<string | undefined> {
  return (await answered(WORDS, store => store.get('language'))) as string | undefined
}

export async function rememberLanguage(tag: string): Promise<void> {
  await answered(WORDS, store => store.put(tag, 'language'))
}

/** Forget all of it: not even an empty place says that somebody was here. */
export async function forget(): Promise<void> {
  const opened = await database?.catch(() => undefined)
  opened?.close()
  database = undefined
  await result(indexedDB.deleteDatabase(NAME)).catch(() => {})
}

/** Ask the database; where there is none, the answer is undefined. */
async function answered(
  place: string,
  ask: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  try {
    database ??= open()
    const store = (await database).transaction(place, 'readwrite').objectStore(place)
    return await result(ask(store))
  } catch {
    database = undefined
    return undefined
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1)
  request.onupgradeneeded = () => {
    for (const place of [SHOWN, WORDS]) request.result.createObjectStore(place)
  }
  return result(request)
}

function result<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

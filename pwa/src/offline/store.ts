/** What the phone keeps: whole answers, by document and variables. Signing out removes all of it. */

export interface Kept {
  readonly data: unknown
  readonly etag: string | null
  /** When the server last confirmed it, milliseconds since 1970. */
  readonly savedAt: number
}

/** What is kept in each place, by a key of its own. */
interface Places {
  answers: Kept
  keys: CryptoKey | ArrayBuffer
}
type Place = keyof Places

const NAME = 'stegvis'
const TWO_WEEKS = 14 * 86_400_000

let database: Promise<IDBDatabase> | null = null

/** Read what is kept. Some browsers refuse a database in private windows: callers do without. */
export async function kept<In extends Place>(
  place: In,
  key: string,
): Promise<Places[In] | undefined> {
  return answerOf((await open()).transaction(place).objectStore(place).get(key))
}

export async function keep<In extends Place>(
  place: In,
  key: string,
  value: Places[In],
): Promise<void> {
  const transaction = (await open()).transaction(place, 'readwrite')
  transaction.objectStore(place).put(value, key)
  await completed(transaction)
}

/** Drop what nobody has asked for in two weeks: hold less. */
export async function forgetOld(nowMilliseconds: number): Promise<void> {
  const transaction = (await open()).transaction('answers', 'readwrite')
  const request = transaction.objectStore('answers').openCursor()
  request.onsuccess = () => {
    const cursor = request.result
    if (!cursor) return
    if ((cursor.value as Kept).savedAt < nowMilliseconds - TWO_WEEKS) cursor.delete()
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
  localStorage.clear()
  sessionStorage.clear()
  const opened = await database?.catch(() => null)
  opened?.close()
  database = null
  await answerOf(indexedDB.deleteDatabase(NAME))
}

function open(): Promise<IDBDatabase> {
  database ??= openAnew()
  return database
}

async function openAnew(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1)
  request.onupgradeneeded = () => {
    for (const place of ['answers', 'keys'] satisfies Place[]) {
      request.result.createObjectStore(place)
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

function answerOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })
}

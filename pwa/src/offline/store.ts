/** What the phone keeps: whole answers, by document and variables. Signing out removes all of it. */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb'

export interface Kept {
  readonly data: unknown
  readonly etag: string | null
  /** When the server last confirmed it, milliseconds since 1970. */
  readonly savedAt: number
}

interface Schema extends DBSchema {
  answers: { key: string; value: Kept }
  keys: { key: string; value: CryptoKey | ArrayBuffer }
}

const NAME = 'stegvis'
const TWO_WEEKS = 14 * 86_400_000

let database: Promise<IDBPDatabase<Schema>> | null = null

/** Open the phone's database. Some browsers refuse one in private windows: callers do without. */
export function store(): Promise<IDBPDatabase<Schema>> {
  database ??= openDB<Schema>(NAME, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('answers')
      fresh.createObjectStore('keys')
    },
  })
  return database
}

export async function kept(key: string): Promise<Kept | undefined> {
  return (await store()).get('answers', key).catch(() => undefined)
}

export async function keep(key: string, value: Kept): Promise<void> {
  await (await store()).put('answers', value, key)
}

/** Drop what nobody has asked for in two weeks: hold less. */
export async function forgetOld(nowMilliseconds: number): Promise<void> {
  const transaction = (await store()).transaction('answers', 'readwrite')
  for await (const cursor of transaction.store) {
    if (cursor.value.savedAt < nowMilliseconds - TWO_WEEKS) await cursor.delete()
  }
  await transaction.done
}

/** Remove everything of the person from the phone. */
export async function wipe(): Promise<void> {
  const open = await database?.catch(() => null)
  open?.close()
  database = null
  await deleteDB(NAME)
  localStorage.clear()
  sessionStorage.clear()
}

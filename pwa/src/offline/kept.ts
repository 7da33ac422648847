/** Whole answers on the phone, sealed: read while the screen is open, and asked for again where they cannot be. */
import { answerOf, completed, open } from './store'
import { type Sealed, seal, unseal } from './vault'

export interface Kept {
  readonly data: unknown
  readonly etag: string | null
  /** When the server last confirmed it, milliseconds since 1970. */
  readonly savedAt: number
}

const PLACE = 'answers'

type Lying = Sealed & Pick<Kept, 'savedAt'>

/** Read what is kept. Throws where nothing can be kept, or read now: callers do without. */
export async function kept(key: string): Promise<Kept | undefined> {
  const place = (await open()).transaction(PLACE).objectStore(PLACE)
  const found = (await answerOf(place.get(key))) as Lying | undefined
  const read = found && ((await unseal('read', PLACE, found)) as Omit<Kept, 'savedAt'>)
  return read && { ...read, savedAt: found.savedAt }
}

export async function keep(key: string, { savedAt, ...rest }: Kept): Promise<void> {
  const sealed = await seal('read', PLACE, rest)
  const transaction = (await open()).transaction(PLACE, 'readwrite')
  transaction.objectStore(PLACE).put({ savedAt, ...sealed }, key)
  await completed(transaction)
}

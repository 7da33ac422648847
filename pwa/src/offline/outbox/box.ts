/**
 * Where unsent wishes lie: in the phone's database, in the order in which they were put there.
 *
 * Open lies only whose they are and how they stand; all else is sealed under their author's key.
 */
import { answerOf, completed, open, SAFELY } from '../store'
import { inUse, type Sealed, seal, unseal } from '../vault'
import type { Box, Entry, Kept } from './outbox'

const PLACE = 'outbox'

type Lying = Pick<Entry, 'account' | 'state'> & Partial<Sealed>

export const box: Box = {
  all: async () => {
    const place = (await open()).transaction(PLACE).objectStore(PLACE)
    const [keys, lying] = await Promise.all([
      answerOf(place.getAllKeys()),
      answerOf(place.getAll()) as Promise<Lying[]>,
    ])
    return Promise.all(
      lying.map(async (each, at) => ({ ...(await opened(each)), key: Number(keys[at]) })),
    )
  },
  add: async entry => {
    const lying = await closed(entry)
    const transaction = (await open()).transaction(PLACE, 'readwrite', SAFELY)
    // The database counts: a clock that goes back does not change the order.
    const key = answerOf(transaction.objectStore(PLACE).add(lying))
    await completed(transaction)
    return Number(await key)
  },
  change: async ({ key, ...entry }: Kept) => {
    const lying = await closed(entry)
    const transaction = (await open()).transaction(PLACE, 'readwrite', SAFELY)
    const place = transaction.objectStore(PLACE)
    // What was read and dropped in another window stays dropped.
    const found = place.getKey(key)
    found.onsuccess = () => {
      if (found.result !== undefined) place.put(lying, key)
    }
    await completed(transaction)
  },
  drop: async keys => {
    const transaction = (await open()).transaction(PLACE, 'readwrite', SAFELY)
    for (const key of keys) transaction.objectStore(PLACE).delete(key)
    await completed(transaction)
  },
}

async function closed({ account, state, ...rest }: Entry): Promise<Lying> {
  // Another window has let somebody else in: under these keys they would never read it.
  if (account !== inUse()) throw new Error('somebody else is in')
  return { account, state, ...(await seal('told', PLACE, rest)) }
}

/** What was put there before there were keys lies open, and is read as it is. */
async function opened(lying: Lying): Promise<Entry> {
  const { account, state, ...sealed } = lying
  if (!sealed.sealed) return lying as Entry
  const none = { account, state } as Entry
  if (account !== inUse()) return none
  const rest = await unseal('told', PLACE, sealed as Sealed).catch(() => null)
  return rest ? { account, state, ...(rest as Omit<Entry, 'account' | 'state'>) } : none
}

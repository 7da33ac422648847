/**
 * What is typed and has not reached the server, on the machine's disk: a tab may be gone in the next moment.
 *
 * It is its author's, as the outbox is: nobody else who signs in here is shown it. It leaves when the server
 * has it, and with everything else when its author signs out. Where a browser keeps nothing, the tab has it.
 */
import { answerOf, completed, open, SAFELY } from '../store'
import { type Sealed, seal, unseal } from '../vault'

export interface Left {
  readonly content: string
  /** Milliseconds since 1970, by this machine's clock. */
  readonly typedAt: number
}

/** The machine's side of drafts, by form and subject. Nothing here throws: it is the second place, not the first. */
export interface Machine {
  readonly read: (key: string) => Promise<Left | null>
  readonly keep: (key: string, content: string) => void
  /** Forget it, where nothing newer than `content` has been typed, in this window or in another. */
  readonly drop: (key: string, content?: string) => void
  readonly tellDropped: (key: string) => void
  readonly hearDropped: (key: string, heard: () => void) => void
}

let author: () => string | null = () => null

/** Keep drafts on this machine for whoever is signed in; null: for nobody. */
export function keepHereFor(account: () => string | null): void {
  author = account
}

const windows = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('drafts')

const nameOf = (key: string) => {
  const account = author()
  return account && `${account} ${key}`
}

const PLACE = 'drafts'

type Lying = Pick<Left, 'typedAt'> & Partial<Sealed>

/** What was typed before there were keys lies open, and is read as it is. */
async function opened(lying: Lying | undefined): Promise<Left | null> {
  if (!lying?.sealed) return (lying as Left | undefined) ?? null
  const content = await unseal('told', PLACE, lying as Sealed)
  return { content: String(content), typedAt: lying.typedAt }
}

const isSame = (one: Lying, other: Lying | undefined) =>
  one.typedAt === other?.typedAt && String(one.iv) === String(other.iv)

let turn: Promise<unknown> = Promise.resolve()

/** Sealing takes a moment: what is kept and dropped goes in its order. */
function inTurn(work: () => Promise<unknown>): void {
  turn = turn.then(work).catch(() => {})
}

export const here: Machine = {
  read: async key => {
    const name = nameOf(key)
    if (!name) return null
    try {
      const place = (await open()).transaction(PLACE).objectStore(PLACE)
      return await opened((await answerOf(place.get(name))) as Lying | undefined)
    } catch {
      return null
    }
  },
  keep: (key, content) => {
    const name = nameOf(key)
    if (!name) return
    const typedAt = Date.now()
    inTurn(async () => {
      const lying: Lying = { typedAt, ...(await seal('told', PLACE, content)) }
      const transaction = (await open()).transaction(PLACE, 'readwrite', SAFELY)
      transaction.objectStore(PLACE).put(lying, name)
      await completed(transaction)
    })
  },
  drop: (key, content) => {
    const name = nameOf(key)
    if (!name) return
    inTurn(async () => {
      const lying = (await answerOf(
        (await open()).transaction(PLACE).objectStore(PLACE).get(name),
      )) as Lying | undefined
      if (!lying) return
      if (content !== undefined && (await opened(lying))?.content !== content) return
      // Something newer may have been put there meanwhile, in another window.
      const place = (await open()).transaction(PLACE, 'readwrite').objectStore(PLACE)
      const found = place.get(name)
      found.onsuccess = () => {
        if (isSame(lying, found.result as Lying | undefined)) place.delete(name)
      }
    })
  },
  tellDropped: key => {
    const name = nameOf(key)
    if (name) windows?.postMessage(name)
  },
  hearDropped: (key, heard) => {
    windows?.addEventListener('message', ({ data }) => {
      if (data === nameOf(key)) heard()
    })
  },
}

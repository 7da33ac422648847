/** What was told and typed before there were keys lay open on the phone: it is sealed once, and nothing of it is lost. */
import { box } from './outbox/box'
import { answerOf, completed, open, SAFELY } from './store'
import { inUse, seal } from './vault'

export async function sealPlain(): Promise<void> {
  const account = inUse()
  for (const name of ['outbox', 'drafts'] as const) {
    const place = (await open()).transaction(name).objectStore(name)
    const [keys, all] = await Promise.all([answerOf(place.getAllKeys()), answerOf(place.getAll())])
    for (const [at, each] of all.entries()) {
      const key = keys[at] as IDBValidKey
      if (each.sealed) continue
      if (name === 'outbox') {
        if (each.account === account) await box.change({ ...each, key: Number(key) })
      } else if (String(key).startsWith(`${account} `)) await sealDraft(key, each)
    }
  }
}

async function sealDraft(key: IDBValidKey, left: { content: string; typedAt: number }) {
  const sealed = await seal('told', 'drafts', left.content)
  const transaction = (await open()).transaction('drafts', 'readwrite', SAFELY)
  const place = transaction.objectStore('drafts')
  const found = place.get(key)
  found.onsuccess = () => {
    if (found.result?.content === left.content) place.put({ typedAt: left.typedAt, ...sealed }, key)
  }
  await completed(transaction)
}

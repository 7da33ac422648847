/** Whether somebody must show once more that it is them, before what counts most: who waits for it, and files. */
import { signal } from '@preact/signals'
import { inquire, onAsked, REASON_NEEDED, read, STEP_UP, send, untilAsked } from '../graphql/client'
import type { Refusal } from '../graphql/problems'

type Told = (shown: boolean) => void

/** Who waits for it; empty: nobody is asked. */
const waiting = signal<readonly Told[]>([])

export const doubted = () => waiting.value.length > 0

/** It was shown, or was not: what waits goes on, or is refused. */
export function settle(shown: boolean): void {
  const told = waiting.peek()
  waiting.value = []
  for (const each of told) each(shown)
}

const show = () =>
  new Promise<boolean>(told => {
    waiting.value = [...waiting.peek(), told]
  })

/** What leaves the house as a file. */
const EXPORTS = /^\/files\/(month|payments|supervision|copy)\//

/** Ask where the server would refuse; return what stops that. */
export function doubt(): () => void {
  onAsked(STEP_UP, show)
  let passing: Element | null = null
  const busy = new Set<Element>()
  const click = (event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[download]')
    if (!link || link === passing) return
    const of = new URLSearchParams(link.search).get('of')
    if (!of && !EXPORTS.test(link.pathname)) return
    event.preventDefault()
    if (busy.has(link)) return
    busy.add(link)
    void (of ? mustGo(link.href, of) : isShown()).then(goes => {
      busy.delete(link)
      if (!goes) return
      passing = link
      link.click()
      passing = null
    })
  }
  document.addEventListener('click', click, true)
  return () => {
    document.removeEventListener('click', click, true)
    onAsked(STEP_UP, async () => false)
    settle(false)
  }
}

/**
 * Keep the file of somebody, which may ask who one is and why one looks, as a link cannot.
 *
 * @returns whether the link goes its own way after all: it says by itself that nobody answers, or what is wrong.
 */
async function mustGo(address: string, of: string): Promise<boolean> {
  try {
    const file = await untilAsked(
      async () => {
        const answer = await send(address, {})
        return answer.ok ? answer : read<never>(answer)
      },
      { participantId: of },
    )
    const link = document.createElement('a')
    link.href = URL.createObjectURL(await file.blob())
    link.download = /filename="(.+)"/.exec(file.headers.get('Content-Disposition') ?? '')?.[1] ?? ''
    link.click()
    // Some browsers begin to read it after the click.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
    return false
  } catch (problem) {
    // What was asked was not answered: as whoever closes a dialog wants it.
    return ![STEP_UP, REASON_NEEDED].includes((problem as Refusal).code)
  }
}

/** Where nobody answers, the link says so by itself. */
const isShown = async () => {
  const mine = await inquire('myFactors', {}).catch(() => null)
  return mine === null || mine.myFactors.fresh || (await show())
}

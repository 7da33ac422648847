/** Whether somebody must show once more that it is them, before what counts most: who waits for it, and files. */
import { signal } from '@preact/signals'
import { inquire, onAsked, STEP_UP } from '../graphql/client'

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
  const click = (event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[download]')
    if (!link || link === passing || !EXPORTS.test(link.pathname)) return
    event.preventDefault()
    void isShown().then(shown => {
      if (!shown) return
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

/** Where nobody answers, the link says so by itself. */
const isShown = async () => {
  const mine = await inquire('myFactors', {}).catch(() => null)
  return mine === null || mine.myFactors.fresh || (await show())
}

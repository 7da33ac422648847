/** Whoever leaves a form is asked only if nobody has what they wrote: otherwise it waits for them. */
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../i18n/texts'
import { isAnythingUnkept, settle } from '../offline/drafts/drafts'

/** Longer nobody waits at a link. */
const PATIENCE = 1_500

type Way = 'link' | 'sign-out'

let ask: (way: Way) => Promise<boolean> = async () => true

/** Whether one may go: what is typed is kept, or they go all the same. */
export async function mayLeave(way: Way): Promise<boolean> {
  if (!isAnythingUnkept()) return true
  const late = new Promise<boolean>(resolve => setTimeout(resolve, PATIENCE, false))
  return (await Promise.race([settle(), late])) || ask(way)
}

/** Stand between links and where they lead, and hold the question. */
export function Leaving() {
  const dialog = useRef<HTMLDialogElement>(null)
  const help = useRef<HTMLParagraphElement>(null)
  const go = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    ask = way =>
      new Promise(resolve => {
        const shown = dialog.current
        if (!shown || !help.current || !go.current) return resolve(true)
        const out = way === 'sign-out'
        help.current.textContent = t(out ? 'leave-help-sign-out' : 'leave-help')
        go.current.textContent = t(out ? 'leave-sign-out' : 'leave-go')
        shown.returnValue = ''
        shown.addEventListener('close', () => resolve(shown.returnValue === 'go'), { once: true })
        shown.showModal()
      })
    document.addEventListener('click', follow)
    return () => {
      ask = async () => true
      document.removeEventListener('click', follow)
    }
  }, [])
  return (
    <dialog class="ask" ref={dialog} aria-labelledby="leave">
      <form method="dialog">
        <h2 id="leave">{t('leave')}</h2>
        <p ref={help} />
        <div class="stack">
          <button type="submit" class="ds-button wide" value="stay">
            {t('leave-stay')}
          </button>
          <button
            type="submit"
            ref={go}
            class="ds-button wide"
            data-variant="secondary"
            value="go"
          />
        </div>
      </form>
    </dialog>
  )
}

function follow(event: MouseEvent): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]')
  const elsewhere = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey
  if (!link || elsewhere || event.defaultPrevented || !isAnythingUnkept()) return
  event.preventDefault()
  void mayLeave('link').then(may => {
    if (may) location.hash = link.hash
  })
}

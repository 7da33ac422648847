/** A phone that was revoked keeps nothing; whoever holds it learns what did not reach anybody. */
import { render } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useMore } from '../../i18n/beside'
import { t } from '../../i18n/texts'
import { OF_OUTBOX } from './words'

export function tellLost(): void {
  const place = document.body.appendChild(document.createElement('div'))
  const done = () => {
    render(null, place)
    place.remove()
  }
  render(<Lost onRead={done} />, place)
}

function Lost({ onRead }: { onRead: () => void }) {
  const worded = useMore(OF_OUTBOX)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (worded) dialog.current?.showModal()
  }, [worded])
  if (!worded) return null
  return (
    <dialog class="ask" ref={dialog} aria-labelledby="lost" onClose={onRead}>
      <h2 id="lost">{t('outbox-lost')}</h2>
      <p>{t('outbox-lost-help')}</p>
      <button type="button" class="ds-button wide" onClick={() => dialog.current?.close()}>
        {t('outbox-lost-read')}
      </button>
    </dialog>
  )
}

/** Whoever signs out with something unsent is asked first: signing out removes it from the phone. */
import { signal } from '@preact/signals'
import { render } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useMore } from '../../i18n/beside'
import { t } from '../../i18n/texts'
import { Icon } from '../../ui/icon'
import { Notice } from '../../ui/notice'
import { outbox } from './index'
import { OF_OUTBOX } from './words'

/** Longer nobody waits before being asked. */
const PATIENCE = 1_500

/** Whether one may sign out: all is sent, or it is thrown away knowingly. */
export async function maySignOut(): Promise<boolean> {
  await Promise.race([outbox.flush(), new Promise(resolve => setTimeout(resolve, PATIENCE))])
  const { own, others } = await outbox.unsent()
  if (own + others === 0) return true
  return ask(own, others)
}

function ask(own: number, others: number): Promise<boolean> {
  const place = document.body.appendChild(document.createElement('div'))
  return new Promise<boolean>(resolve => {
    render(<Unsent own={own} others={others} onAnswer={resolve} />, place)
  }).finally(() => {
    render(null, place)
    place.remove()
  })
}

interface Props {
  readonly own: number
  readonly others: number
  readonly onAnswer: (may: boolean) => void
}

function Unsent({ own, others, onAnswer }: Props) {
  const worded = useMore(OF_OUTBOX)
  const dialog = useRef<HTMLDialogElement>(null)
  const busy = useRef(signal(false)).current
  const failed = useRef(signal(false)).current
  useEffect(() => {
    if (worded) dialog.current?.showModal()
  }, [worded])
  const send = async () => {
    busy.value = true
    failed.value = false
    await outbox.flush()
    const left = await outbox.unsent()
    busy.value = false
    if (left.own + left.others === 0) onAnswer(true)
    else failed.value = true
  }
  if (!worded) return null
  return (
    <dialog class="ask" ref={dialog} aria-labelledby="unsent" onClose={() => onAnswer(false)}>
      <h2 id="unsent">{t('outbox-unsent')}</h2>
      {own > 0 && <p>{t('outbox-unsent-own', { count: own })}</p>}
      {others > 0 && <p>{t('outbox-unsent-others', { count: others })}</p>}
      {failed.value && (
        <Notice icon="offline" tone="wrong">
          {t('outbox-still-unsent')}
        </Notice>
      )}
      <div class="stack">
        {own > 0 && (
          <button type="button" class="ds-button wide" aria-busy={busy.value} onClick={send}>
            {t('outbox-send')}
          </button>
        )}
        <button
          type="button"
          class="ds-button wide"
          data-variant="secondary"
          onClick={() => onAnswer(false)}
        >
          {t('outbox-stay')}
        </button>
        <button
          type="button"
          class="ds-button wide"
          data-variant="secondary"
          data-color="danger"
          onClick={() => onAnswer(true)}
        >
          <Icon name="leave" />
          {t('outbox-discard')}
        </button>
      </div>
    </dialog>
  )
}

/** The dialog that asks why somebody looks: one tap, and what was asked goes on. What stands below stays as it is. */
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { tell } from '../graphql/client'
import type { Problem } from '../graphql/problems'
import type { LookUpReason } from '../graphql/types'
import { useMore } from '../i18n/beside'
import { t, word } from '../i18n/texts'
import { Icon, type IconName } from '../ui/icon'
import { Notice } from '../ui/notice'
import { problemText } from '../ui/problem-text'
import { askedWhy, settleWhy } from './asked'
import { OF_REASONS } from './words'

/** In the order in which they are most often true. */
const REASONS: readonly (readonly [LookUpReason, IconName])[] = [
  ['FOLLOW_UP', 'footprint'],
  ['PREPARING', 'calendar'],
  ['MESSAGE', 'chat'],
  ['CORRECTING', 'pencil'],
  ['QUALITY', 'search'],
  ['DEMAND', 'book'],
]

export default function Why() {
  const worded = useMore(OF_REASONS)
  const of = askedWhy()
  return worded && of ? <AskWhy key={of} of={of} /> : null
}

function AskWhy({ of }: { of: string }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const problem = useSignal<Problem | null>(null)
  const stating = useSignal(false)
  useEffect(() => {
    dialog.current?.showModal()
    // Whoever goes back opens nothing: the question belongs to the screen that asked.
    const left = () => settleWhy(of, false)
    addEventListener('hashchange', left)
    return () => removeEventListener('hashchange', left)
  }, [of])
  const state = async (reason: LookUpReason) => {
    if (stating.peek()) return
    stating.value = true
    problem.value = null
    try {
      await tell('stateReason', { participantId: of, reason })
      settleWhy(of, true)
    } catch (why) {
      problem.value = why as Problem
      stating.value = false
    }
  }
  return (
    <dialog
      class="ask why-look"
      ref={dialog}
      aria-labelledby="why-look"
      aria-describedby="why-look-help"
      onClose={() => settleWhy(of, false)}
    >
      {/* Who is typing when it comes up has chosen nothing by the next key. */}
      <h2 id="why-look" tabIndex={-1} autofocus>
        {t('reason-ask')}
      </h2>
      <p id="why-look-help">{t('reason-ask-help')}</p>
      {problem.value && (
        <Notice icon="warning" tone="careful">
          {problemText(problem.value)}
        </Notice>
      )}
      <ul>
        {REASONS.map(([reason, icon]) => (
          <li key={reason}>
            <button type="button" onClick={() => void state(reason)}>
              <Icon name={icon} />
              {word('look-reason', reason)}
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="ds-button"
        data-variant="tertiary"
        onClick={() => settleWhy(of, false)}
      >
        {t('cancel')}
      </button>
    </dialog>
  )
}

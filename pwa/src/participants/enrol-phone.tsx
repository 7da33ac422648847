/** Let the participant's phone in: a code that it sees or that somebody types, for some minutes. */
import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { tell } from '../graphql/client'
import type { Problem } from '../graphql/problems'
import type { IssueEnrolmentCodeAnswer } from '../graphql/types'
import { now } from '../i18n/oslo'
import { t } from '../i18n/texts'
import { Failed } from '../ui/asked'
import { Icon } from '../ui/icon'
import { hostOf, minutesLeft } from './code-life'
import { Phones } from './phones'

interface Code extends Issued {
  /** How many minutes it had when it came: the clock on the screen may lag a little behind. */
  readonly minutes: number
}

type Issued = IssueEnrolmentCodeAnswer['issueEnrolmentCode']

export function EnrolPhone({ participantId }: { participantId: string }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const code = useSignal<Code | null>(null)
  const problem = useSignal<Problem | null>(null)
  const issue = async () => {
    problem.value = null
    code.value = null
    try {
      const { issueEnrolmentCode: issued } = await tell('issueEnrolmentCode', { participantId })
      const left = Date.parse(issued.expiresAt) - Date.now()
      code.value = { ...issued, minutes: Math.round(left / 60_000) }
    } catch (found) {
      problem.value = found as Problem
    }
  }
  const open = () => {
    dialog.current?.showModal()
    heading.current?.focus()
    void issue()
  }
  const waiting = !code.value && !problem.value
  return (
    <>
      <button type="button" class="ds-button" onClick={open}>
        <Icon name="lock" />
        {t('code-show')}
      </button>
      <dialog
        class="ds-dialog enrol"
        ref={dialog}
        aria-labelledby="enrol-title"
        onClose={() => {
          code.value = null
        }}
      >
        {/* The heading has the focus, so that the dialog opens at its top on a small screen, too. */}
        <h2 id="enrol-title" tabIndex={-1} ref={heading}>
          {t('code-dialog')}
        </h2>
        {problem.value && <Failed problem={problem.value} retry={() => void issue()} />}
        {!problem.value && <CodeCard code={code.value} />}
        {code.value && <Phones participantId={participantId} />}
        <div class="enrol-buttons">
          <button type="button" class="ds-button" onClick={() => dialog.current?.close()}>
            {t('code-done')}
          </button>
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            aria-disabled={waiting}
            onClick={() => waiting || void issue()}
          >
            {t('code-new')}
          </button>
        </div>
      </dialog>
    </>
  )
}

function CodeCard({ code }: { code: Code | null }) {
  const left = code ? Math.min(minutesLeft(code.expiresAt, now.value), code.minutes) : 0
  const over = code !== null && left <= 0
  return (
    <div class="enrol-card" data-over={over || undefined}>
      <Picture code={code} />
      <div class="enrol-words">
        <p>{t('code-explained')}</p>
        <p>{t('code-typed', { address: code ? hostOf(code.address) : location.host })}</p>
        <p class="enrol-code" translate={false}>
          {code?.code ?? ' '}
        </p>
        <p role="status" class="fact">
          <Icon name="clock" />
          {code && (over ? t('code-over') : t('code-left', { minutes: left }))}
        </p>
        <p class="quiet">{t('code-once')}</p>
      </div>
    </div>
  )
}

/** Dark on white in the dark, too: cameras expect it so. */
function Picture({ code }: { code: Code | null }) {
  return (
    <div class="enrol-picture">
      {code && (
        <svg
          viewBox={`0 0 ${code.qrSize} ${code.qrSize}`}
          role="img"
          aria-label={t('code-picture')}
          shape-rendering="crispEdges"
        >
          <path d={code.qrPath} />
        </svg>
      )}
    </div>
  )
}

/** A person's numbers: hidden, until somebody who works on the case asks for them, which is recorded. */
import { useSignal } from '@preact/signals'
import { inquire } from '../graphql/client'
import type { Problem } from '../graphql/problems'
import type { IdentityAnswer } from '../graphql/types'
import { t } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { problemText } from '../ui/problem-text'

const HIDDEN = '••••••••'

export function Identity({ id }: { id: string }) {
  const found = useSignal<IdentityAnswer['identity'] | null>(null)
  const problem = useSignal<Problem | null>(null)
  const show = async () => {
    problem.value = null
    try {
      found.value = (await inquire('identity', { participantId: id })).identity
    } catch (why) {
      problem.value = why as Problem
    }
  }
  const shown = found.value
  return (
    <div class="identity">
      <dl class="facts-list" aria-live="polite">
        <Row name={t('register-national-id')} number={shown?.nationalId} />
        <Row name={t('register-duf-number')} number={shown?.dufNumber} />
      </dl>
      {problem.value && (
        <Notice icon="warning" tone="careful">
          {problemText(problem.value)}
        </Notice>
      )}
      {!shown && (
        <p>
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            aria-describedby={`identity-${id}`}
            onClick={() => void show()}
          >
            <Icon name="lock" />
            {t('identity-show')}
          </button>{' '}
          <span class="quiet" id={`identity-${id}`}>
            {t('identity-show-help')}
          </span>
        </p>
      )}
    </div>
  )
}

/** Undefined: nobody has asked for it; null: there is none. */
function Row({ name, number }: { name: string; number: string | null | undefined }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {number === undefined ? (
          <>
            <span aria-hidden="true">{HIDDEN}</span>
            <span class="ds-sr-only">{t('identity-hidden')}</span>
          </>
        ) : (
          (number ?? t('identity-none'))
        )}
      </dd>
    </div>
  )
}

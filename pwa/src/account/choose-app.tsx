/** Choosing an app as one's second factor: its picture, its first code, and the codes to keep. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { tell } from '../graphql/client'
import type { Problem } from '../graphql/problems'
import type { BeginAppAnswer } from '../graphql/types'
import { t } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Failed } from '../ui/asked'
import { Icon } from '../ui/icon'
import { FactorForm } from './factor-code'

type Secret = BeginAppAnswer['beginApp']

export function ChooseApp({ onChosen }: { onChosen: (codes: readonly string[]) => void }) {
  const secret = useSignal<Secret | null>(null)
  const problem = useSignal<Problem | null>(null)
  const begin = async () => {
    problem.value = null
    try {
      secret.value = (await tell('beginApp', {})).beginApp
    } catch (found) {
      problem.value = found as Problem
    }
  }
  useEffect(() => void begin(), [])
  if (problem.value) return <Failed problem={problem.value} retry={begin} />
  if (!secret.value) return <Loading />
  return (
    <div class="factor">
      <p>{t('factor-app-help')}</p>
      <Picture of={secret.value} />
      <details class="factor-typed">
        <summary>{t('factor-app-typed')}</summary>
        <p class="factor-secret" translate={false}>
          {secret.value.secret.replace(/(.{4})(?=.)/g, '$1 ')}
        </p>
      </details>
      <FactorForm
        label={t('factor-first-code')}
        save={t('factor-choose')}
        onTyped={async code => onChosen((await tell('confirmApp', { code })).confirmApp.codes)}
      />
    </div>
  )
}

/** Dark on white in the dark, too: cameras expect it so. */
function Picture({ of: { qrPath, qrSize } }: { of: Secret }) {
  return (
    <svg
      class="factor-picture"
      viewBox={`0 0 ${qrSize} ${qrSize}`}
      role="img"
      aria-label={t('factor-picture')}
      shape-rendering="crispEdges"
    >
      <path d={qrPath} />
    </svg>
  )
}

/** The ten codes, this once. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const copied = useSignal(false)
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'))
    copied.value = true
  }
  return (
    <div class="factor">
      <p>{t('factor-codes-help')}</p>
      <ol class="factor-codes" translate={false}>
        {codes.map(code => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <div class="factor-buttons">
        <button type="button" class="ds-button" onClick={onKept}>
          {t('factor-codes-kept')}
        </button>
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          onClick={() => void copy().catch(() => {})}
        >
          <Icon name={copied.value ? 'check' : 'note'} />
          {t(copied.value ? 'factor-codes-copied' : 'factor-codes-copy')}
        </button>
      </div>
    </div>
  )
}

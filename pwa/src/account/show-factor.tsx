/** Showing a second factor: the passkey where there is one, a code where there is none or somebody asks for it. */
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { tell } from '../graphql/client'
import type { Problem } from '../graphql/problems'
import type { MyFactorsAnswer, ShowFactorAnswer } from '../graphql/types'
import { t } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { problemText } from '../ui/problem-text'
import { FactorForm } from './factor-code'
import { hasPasskeys, showPasskey } from './passkey'
import { shownBy } from './shown-by'

interface Props {
  readonly of: MyFactorsAnswer['myFactors']
  /** What the button says with which a code is sent. */
  readonly save: string
  readonly onShown: (me: ShowFactorAnswer['showFactor']) => Promise<void>
  readonly onCancel?: () => void
}

export function ShowFactor({ of: mine, save, onShown, onCancel }: Props) {
  const byCode = useSignal(false)
  const cancelled = onCancel && { onCancel }
  if (shownBy(mine, hasPasskeys()) !== 'passkey' || byCode.value) {
    return (
      <FactorForm
        label={t(mine.app ? 'factor-code' : 'factor-recovery')}
        {...(mine.app && { help: t('factor-code-help') })}
        save={save}
        onTyped={async code => onShown((await tell('showFactor', { code })).showFactor)}
        {...cancelled}
      />
    )
  }
  return (
    <ByPasskey
      onShown={onShown}
      {...((mine.app || mine.recoveryCodes > 0) && {
        onCode: () => {
          byCode.value = true
        },
      })}
      {...cancelled}
    />
  )
}

interface ByPasskeyProps extends Pick<Props, 'onShown' | 'onCancel'> {
  readonly onCode?: () => void
}

function ByPasskey({ onShown, onCode, onCancel }: ByPasskeyProps) {
  const busy = useSignal(false)
  const complaint = useSignal('')
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  const show = async () => {
    if (busy.value) return
    busy.value = true
    complaint.value = ''
    try {
      await onShown(await showPasskey())
    } catch (problem) {
      complaint.value = problemText(problem as Problem)
    }
    busy.value = false
  }
  return (
    <div class="factor">
      <p class="quiet">{t('passkey-show-help')}</p>
      {complaint.value && (
        <Notice icon="warning" tone="wrong">
          {complaint.value}
        </Notice>
      )}
      <div class="factor-buttons">
        <button
          ref={button}
          type="button"
          class="ds-button"
          aria-busy={busy.value}
          disabled={busy.value}
          onClick={() => void show()}
        >
          <Icon name="lock" />
          {t('passkey-show')}
        </button>
        {onCancel && (
          <button type="button" class="ds-button" data-variant="secondary" onClick={onCancel}>
            {t('cancel')}
          </button>
        )}
      </div>
      {onCode && (
        <button type="button" class="ds-button" data-variant="tertiary" onClick={onCode}>
          {t('passkey-code-instead')}
        </button>
      )}
    </div>
  )
}

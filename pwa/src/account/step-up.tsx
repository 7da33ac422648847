/** The dialog that asks once more who it is: over whatever stands there, which stays as it is. */
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { tell } from '../graphql/client'
import { question } from '../graphql/questions'
import { useMore } from '../i18n/beside'
import { t } from '../i18n/texts'
import { Asked } from '../ui/asked'
import { settle } from './doubt'
import { FactorForm } from './factor-code'
import { OF_FACTORS } from './factor-texts'
import { hasPasskeys } from './passkey'
import { lock } from './session'
import { ShowFactor } from './show-factor'
import { shownBy } from './shown-by'
import '../ui/styles/factor.css'

export default function StepUp() {
  const worded = useMore(OF_FACTORS)
  const dialog = useRef<HTMLDialogElement>(null)
  const asked = useMemo(() => question('myFactors', {}), [])
  useEffect(() => void asked.ask(), [asked])
  useEffect(() => {
    if (worded) dialog.current?.showModal()
  }, [worded])
  if (!worded) return null
  const leave = () => settle(false)
  return (
    <dialog class="ask" ref={dialog} aria-labelledby="factor-again" onClose={leave}>
      <h2 id="factor-again">{t('factor-again')}</h2>
      <p>{t('factor-again-why')}</p>
      <Asked of={asked}>
        {({ myFactors: mine }) => {
          const by = shownBy(mine, hasPasskeys())
          if (by === 'elsewhere') return <Elsewhere />
          const save = t('factor-confirm')
          if (by !== 'password') {
            return (
              <ShowFactor
                of={mine}
                save={save}
                onShown={async () => settle(true)}
                onCancel={leave}
              />
            )
          }
          return (
            <FactorForm
              kind="password"
              label={t('factor-again-password')}
              save={save}
              onTyped={async password => {
                await tell('showPassword', { password })
                settle(true)
              }}
              onCancel={leave}
            />
          )
        }}
      </Asked>
    </dialog>
  )
}

/** Who has shown it to their municipality's sign-in service shows it there again. */
function Elsewhere() {
  return (
    <div class="factor-buttons">
      <button type="button" class="ds-button" onClick={lock}>
        {t('factor-again-sign-in')}
      </button>
      <button
        type="button"
        class="ds-button"
        data-variant="secondary"
        onClick={() => settle(false)}
      >
        {t('cancel')}
      </button>
    </div>
  )
}

/** One's second factors: the app that one has or chooses, passkeys, and the codes that are left. */
import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { tell } from '../graphql/client'
import { question } from '../graphql/questions'
import type { MyFactorsAnswer } from '../graphql/types'
import { useMore } from '../i18n/beside'
import { t } from '../i18n/texts'
import { Act } from '../ui/act'
import { Loading } from '../ui/answered'
import { Asked } from '../ui/asked'
import { Icon } from '../ui/icon'
import { ChooseApp, RecoveryCodes } from './choose-app'
import { OF_FACTORS } from './factor-texts'
import { Passkeys } from './passkeys'
import '../ui/styles/factor.css'

export function Factors() {
  const worded = useMore(OF_FACTORS)
  const asked = useMemo(() => question('myFactors', {}), [])
  useEffect(() => void asked.ask(), [asked])
  const choosing = useSignal(false)
  const codes = useSignal<readonly string[] | null>(null)
  if (!worded) return <Loading />
  const keep = (told: readonly string[]) => {
    codes.value = told
  }
  const done = () => {
    choosing.value = false
    codes.value = null
    void asked.ask()
  }
  if (codes.value) {
    return (
      <section class="card factor">
        <h2>{t('factor-codes')}</h2>
        <RecoveryCodes codes={codes.value} onKept={done} />
      </section>
    )
  }
  if (choosing.value) {
    return (
      <section class="card factor">
        <h2>{t('factors-app')}</h2>
        <ChooseApp onChosen={keep} />
      </section>
    )
  }
  return (
    <Asked of={asked}>
      {({ myFactors: mine }) => (
        <div class="stack">
          <TheApp
            of={mine}
            onChoose={() => {
              choosing.value = true
            }}
          />
          <section class="card factor">
            <h2>{t('passkeys')}</h2>
            <Passkeys
              of={mine.passkeys}
              onMade={told => (told.length > 0 ? keep(told) : done())}
              onRemoved={asked.ask}
            />
          </section>
          {(mine.app || mine.passkeys.length > 0) && (
            <section class="card factor">
              <h2>{t('factors-recovery')}</h2>
              <p>{t('factors-codes-left', { count: mine.recoveryCodes })}</p>
              <div class="factor-buttons">
                <Act
                  act={async () =>
                    keep((await tell('renewRecoveryCodes', {})).renewRecoveryCodes.codes)
                  }
                  done={async () => {}}
                >
                  {t('factors-renew')}
                </Act>
              </div>
            </section>
          )}
        </div>
      )}
    </Asked>
  )
}

interface AppProps {
  readonly of: MyFactorsAnswer['myFactors']
  readonly onChoose: () => void
}

function TheApp({ of: { app, passkeys }, onChoose }: AppProps) {
  const alone = !app && passkeys.length === 0
  return (
    <section class="card factor">
      <h2>{t('factors-app')}</h2>
      <p class="fact">
        <Icon name={app ? 'check-circle' : alone ? 'warning' : 'minus-circle'} />
        {t(app ? 'factors-on' : alone ? 'factors-off' : 'factors-no-app')}
      </p>
      <div class="factor-buttons">
        <button
          type="button"
          class="ds-button"
          data-variant={alone ? 'primary' : 'secondary'}
          onClick={onChoose}
        >
          {t(app ? 'factors-change' : 'factors-choose')}
        </button>
      </div>
    </section>
  )
}

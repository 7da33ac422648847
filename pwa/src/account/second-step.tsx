/** The second step at the door: a passkey or a code; or, the first time, choosing by which of them. */
import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { inquire, learn } from '../graphql/client'
import { question } from '../graphql/questions'
import { documentsOfStaff } from '../graphql/staff-documents'
import { useMore } from '../i18n/beside'
import { t } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Asked } from '../ui/asked'
import { Screen } from '../ui/screen'
import { ChooseApp, RecoveryCodes } from './choose-app'
import { OF_FACTORS } from './factor-texts'
import { hasPasskeys } from './passkey'
import { MakePasskey } from './passkeys'
import { letIn } from './session'
import { ShowFactor } from './show-factor'
import { BackButton } from './welcome'
import '../ui/styles/staff.css'
import '../ui/styles/factor.css'

learn(documentsOfStaff)

/** The password was right, and is not enough. */
export const SECOND = 'accounts.second-factor'

interface Props {
  /** Whoever was asked is in. */
  readonly onIn: () => void
  readonly onBack: () => void
}

export function SecondStep({ onIn, onBack }: Props) {
  const worded = useMore(OF_FACTORS)
  const asked = useMemo(() => question('myFactors', {}), [])
  useEffect(() => void asked.ask(), [asked])
  const codes = useSignal<readonly string[] | null>(null)
  if (!worded) return <Loading />
  const goIn = async () => {
    await letIn((await inquire('me', {})).me)
    onIn()
  }
  if (codes.value) {
    return (
      <main class="door">
        <Screen title={t('factor-codes')}>
          <RecoveryCodes codes={codes.value} onKept={() => void goIn()} />
        </Screen>
      </main>
    )
  }
  return (
    <main class="door">
      <BackButton onClick={onBack} />
      <Asked of={asked}>
        {({ myFactors: mine }) =>
          mine.app || mine.passkeys.length > 0 ? (
            <Screen title={t(mine.passkeys.length > 0 ? 'factor-first' : 'factor-show')}>
              <ShowFactor
                of={mine}
                save={t('factor-go-on')}
                onShown={async me => {
                  await letIn(me)
                  onIn()
                }}
              />
            </Screen>
          ) : (
            <Screen title={t('factor-first')}>
              <First
                onChosen={told => {
                  codes.value = told
                }}
              />
            </Screen>
          )
        }
      </Asked>
    </main>
  )
}

/** The first time: an app, or a passkey where the browser has them. */
function First({ onChosen }: { onChosen: (codes: readonly string[]) => void }) {
  const byPasskey = useSignal(false)
  return (
    <div class="factor">
      <p>{t(byPasskey.value ? 'passkeys-why' : 'factor-why')}</p>
      {byPasskey.value ? <MakePasskey onMade={onChosen} /> : <ChooseApp onChosen={onChosen} />}
      {hasPasskeys() && (
        <button
          type="button"
          class="ds-button"
          data-variant="tertiary"
          onClick={() => {
            byPasskey.value = !byPasskey.value
          }}
        >
          {t(byPasskey.value ? 'passkey-app-instead' : 'passkey-instead')}
        </button>
      )}
    </div>
  )
}

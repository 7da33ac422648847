/** Letting this phone open by face or finger: whom it lets in is said first, and the PIN is typed for it. */
import { useSignal } from '@preact/signals'
import { NoNetwork, type Problem, Refusal } from '../graphql/problems'
import { ABOUT } from '../i18n/about'
import { useMore } from '../i18n/beside'
import { t } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Icon } from '../ui/icon'
import { problemText } from '../ui/problem-text'
import { Screen } from '../ui/screen'
import { makeKey } from './phone-key'
import { FaceIcon } from './phone-key-icon'
import { OF_PHONE_KEY } from './phone-key-texts'
import { PinAgain } from './pin-again'
import '../ui/styles/sign-ins.css'

const LIST = '#/me/sign-ins'

export function MakePhoneKey() {
  const worded = useMore(ABOUT, OF_PHONE_KEY)
  const sure = useSignal(false)
  const make = async (pin: string) => {
    await makeKey(pin)
    location.hash = LIST
  }
  if (!worded) return <Loading />
  const back = (
    <a class="way-back" href={LIST}>
      <Icon name="back" />
      {t('sign-ins')}
    </a>
  )
  if (sure.value) return <PinAgain above={back} onTyped={make} why={whyNot} />
  return (
    <Screen key="why" above={back} title={t('phone-key')}>
      <div class="stack">
        <p>{t('phone-key-why')}</p>
        <p class="card key-alone">
          <Icon name="group" />
          <span>{t('phone-key-alone')}</span>
        </p>
        <button
          type="button"
          class="ds-button wide key-button"
          onClick={() => {
            sure.value = true
          }}
        >
          <FaceIcon />
          {t('phone-key-go-on')}
        </button>
      </div>
    </Screen>
  )
}

function whyNot(problem: Problem): string {
  const ofKey = problem instanceof Refusal && problem.code.includes('passkey')
  return ofKey || !(problem instanceof Refusal || problem instanceof NoNetwork)
    ? t('phone-key-not-made')
    : problemText(problem)
}

/** The first meeting: language, code, PIN, the PIN again. One thing at a time, and nothing is lost. */
import { type Signal, useSignal } from '@preact/signals'
import { type Problem, Refusal } from '../graphql/problems'
import { language, speak, t } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { problemText } from '../ui/problem-text'
import { Screen } from '../ui/screen'
import { CODE_LENGTH } from './code'
import { CodeBoxes } from './code-boxes'
import { LanguageList } from './language-list'
import { isEasy } from './pin'
import { PinPad } from './pin-pad'
import { enrol, keepLanguage, state, strange } from './session'

/** Welcome a new phone; a code may have come with the link. */
export function Welcome({ code }: { code: string }) {
  // A phone that was connected before has its language already.
  const greeted = useSignal(strange.value)
  const turn = () => {
    greeted.value = !greeted.value
  }
  if (!greeted.value) return <ChooseLanguage onChosen={turn} />
  const wrong = strange.value ? t('refused-accounts-unknown-device') : ''
  return <Connect code={code} wrong={wrong} onBack={turn} />
}

type Step = 'code' | 'pin' | 'again'

interface ConnectProps {
  /** What came with a link; empty when it must be typed. */
  readonly code: string
  /** Why it is necessary, where that is not plain. */
  readonly wrong?: string
  readonly onBack: () => void
}

/** Connect the phone: the code, a PIN, the PIN again. */
export function Connect({ code: given, wrong = '', onBack }: ConnectProps) {
  const whole = (code: string) => code.length === CODE_LENGTH
  const step = useSignal<Step>(whole(given) ? 'pin' : 'code')
  const code = useSignal(given)
  const pin = useSignal('')
  /** Whether the PIN was typed twice: a code that is typed anew does not ask for it again. */
  const agreed = useSignal(false)
  const busy = useSignal(false)
  const complaint = useSignal(wrong)
  const turnTo = (next: Step, wrong = '') => {
    step.value = next
    complaint.value = wrong
  }

  const send = async () => {
    agreed.value = true
    busy.value = true
    try {
      await enrol(code.value, pin.value)
    } catch (problem) {
      const refused = problem instanceof Refusal
      const aboutPin = refused && problem.code.includes('pin')
      if (aboutPin) agreed.value = false
      // A refused PIN is chosen anew; a refused code is typed anew; without network both stay.
      const next = aboutPin ? 'pin' : refused ? 'code' : step.value
      turnTo(next, problemText(problem as Problem))
    }
    busy.value = false
  }

  const choose = async (typed: string) => {
    if (step.value === 'pin') {
      pin.value = typed
      if (isEasy(typed)) turnTo('pin', t('pin-easy'))
      else turnTo('again')
    } else if (typed !== pin.value) turnTo('pin', t('pin-different'))
    else await send()
  }

  if (step.value !== 'code') {
    return (
      <SetPin
        key={step.value}
        again={step.value === 'again'}
        complaint={complaint.value}
        onBack={() => turnTo(step.value === 'again' ? 'pin' : 'code')}
        onTyped={choose}
      />
    )
  }
  return (
    <EnterCode
      code={code}
      complaint={complaint}
      busy={busy.value}
      onBack={onBack}
      onNext={async () => {
        if (!whole(code.value)) return
        if (agreed.value) await send()
        else turnTo('pin')
      }}
    />
  )
}

function ChooseLanguage({ onChosen }: { onChosen: () => void }) {
  const choose = async (tag: string) => {
    await speak(tag)
    await keepLanguage(tag)
    onChosen()
  }
  return (
    <main class="door">
      <Brand />
      <Screen title={t('language-choose')}>
        <LanguageList chosen={language()} onChoose={choose} />
      </Screen>
    </main>
  )
}

interface CodeProps {
  readonly code: Signal<string>
  readonly complaint: Signal<string>
  readonly busy: boolean
  readonly onNext: () => void
  readonly onBack: () => void
}

function EnterCode({ code, complaint, busy, onNext, onBack }: CodeProps) {
  return (
    <main class="door">
      <form
        onSubmit={event => {
          event.preventDefault()
          onNext()
        }}
      >
        <BackButton onClick={onBack} />
        <Screen title={t('code-title')}>
          <p id="code-help">{t('code-help')}</p>
          <CodeBoxes
            value={code.value}
            describedBy={complaint.value ? 'code-wrong code-help' : 'code-help'}
            wrong={complaint.value !== '' && code.value !== ''}
            onChange={typed => {
              code.value = typed
              complaint.value = ''
            }}
          />
          {complaint.value && (
            <Notice icon="warning" tone="wrong" id="code-wrong">
              {complaint.value}
            </Notice>
          )}
          <button
            class="ds-button wide"
            type="submit"
            aria-busy={busy}
            disabled={busy || code.value.length < CODE_LENGTH}
          >
            {t('welcome-next')}
          </button>
          {state.value === 'new' && (
            <a class="staff-link" href="#/staff">
              {t('code-staff')}
            </a>
          )}
        </Screen>
      </form>
    </main>
  )
}

interface PinProps {
  readonly again: boolean
  readonly complaint: string
  readonly onTyped: (pin: string) => Promise<void>
  readonly onBack: () => void
}

function SetPin({ again, complaint, onTyped, onBack }: PinProps) {
  return (
    <main class="door">
      <BackButton onClick={onBack} />
      <Screen title={again ? t('pin-repeat') : t('pin-choose')}>
        {complaint ? (
          <Notice icon="warning" tone="wrong">
            {complaint}
          </Notice>
        ) : (
          !again && <p>{t('pin-choose-help')}</p>
        )}
        <PinPad onTyped={onTyped} />
      </Screen>
    </main>
  )
}

export function BackButton({ onClick }: { onClick: () => void }) {
  return (
    <button type="button" class="ds-button back-button" data-variant="tertiary" onClick={onClick}>
      <Icon name="back" />
      {t('back')}
    </button>
  )
}

export function Brand() {
  return (
    <p class="brand" translate={false}>
      <img src="/icons/icon.svg" alt="" width="56" height="56" />
      Stegvis
    </p>
  )
}

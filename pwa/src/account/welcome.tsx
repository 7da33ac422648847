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
import { enrol, keepLanguage } from './session'

type Step = 'language' | 'code' | 'pin' | 'again'

/** Welcome a new phone; a code may have come with the link. */
export function Welcome({ code: given }: { code: string }) {
  const step = useSignal<Step>('language')
  const code = useSignal(given)
  const pin = useSignal('')
  const complaint = useSignal('')
  const turnTo = (next: Step, wrong = '') => {
    step.value = next
    complaint.value = wrong
  }
  const afterCode = () => {
    if (code.value.length === CODE_LENGTH) turnTo('pin')
  }

  const send = async (typed: string) => {
    try {
      await enrol(code.value, typed)
    } catch (problem) {
      const aboutPin = problem instanceof Refusal && problem.code.includes('pin')
      const aboutCode = problem instanceof Refusal && !aboutPin
      // A refused PIN is chosen anew; a refused code is typed anew; without network both stay.
      turnTo(aboutCode ? 'code' : aboutPin ? 'pin' : 'again', problemText(problem as Problem))
    }
  }

  switch (step.value) {
    case 'language':
      return (
        <ChooseLanguage
          onChosen={() => turnTo(code.value.length === CODE_LENGTH ? 'pin' : 'code')}
        />
      )
    case 'code':
      return (
        <EnterCode
          code={code}
          complaint={complaint.value}
          onNext={afterCode}
          onBack={() => turnTo('language')}
        />
      )
    default:
      return (
        <SetPin
          key={step.value}
          again={step.value === 'again'}
          complaint={complaint.value}
          onBack={() => turnTo(step.value === 'again' ? 'pin' : 'code')}
          onTyped={async typed => {
            if (step.value === 'pin') {
              pin.value = typed
              if (isEasy(typed)) turnTo('pin', t('pin-easy'))
              else turnTo('again')
            } else if (typed !== pin.value) turnTo('pin', t('pin-different'))
            else await send(typed)
          }}
        />
      )
  }
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
  readonly complaint: string
  readonly onNext: () => void
  readonly onBack: () => void
}

function EnterCode({ code, complaint, onNext, onBack }: CodeProps) {
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
            describedBy="code-help"
            onChange={typed => {
              code.value = typed
            }}
          />
          {complaint && (
            <Notice icon="warning" tone="wrong">
              {complaint}
            </Notice>
          )}
          <button class="ds-button wide" type="submit" disabled={code.value.length < CODE_LENGTH}>
            {t('welcome-next')}
          </button>
          <a class="ds-link staff-link" href="#/staff">
            {t('code-staff')}
          </a>
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

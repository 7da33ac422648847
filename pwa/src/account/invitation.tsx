/** New staff choose their password by the code that the administrator gave them. */
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { learn, tell } from '../graphql/client'
import { type Problem, Refusal } from '../graphql/problems'
import { documentsOfStaff } from '../graphql/staff-documents'
import { useMore } from '../i18n/beside'
import { speakTo, t } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Notice } from '../ui/notice'
import { problemText } from '../ui/problem-text'
import { Screen } from '../ui/screen'
import { SECOND, SecondStep } from './second-step'
import { letIn } from './session'
import { OF_SIGN_ON, type Providers, providersHere, SignOn } from './sign-on'
import { BackButton } from './welcome'
import '../ui/styles/staff.css'
import '../ui/styles/people.css'

learn(documentsOfStaff)

const LEAST = 15

export default function Invitation({ rest: given = '' }: { rest?: string | undefined }) {
  const spoken = useSignal(false)
  const busy = useSignal(false)
  const shown = useSignal(false)
  const complaint = useSignal('')
  const code = useRef<HTMLInputElement>(null)
  const worded = useMore(OF_SIGN_ON)
  const providers = useSignal<Providers>([])
  useEffect(() => {
    void providersHere().then(found => {
      providers.value = found
    })
    void speakTo('staff').then(() => {
      spoken.value = true
    })
    return () => void speakTo('participant')
  }, [])
  const second = useSignal(false)
  if (second.value) {
    const leave = (address: string) => () => {
      location.hash = address
    }
    return <SecondStep onIn={leave('#/')} onBack={leave('#/staff')} />
  }
  if (!spoken.value) return <Loading />
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget as HTMLFormElement)
    const [code, password] = [String(form.get('code')), String(form.get('password'))]
    busy.value = true
    complaint.value = ''
    try {
      await letIn((await tell('acceptInvitation', { code, password })).acceptInvitation)
      location.hash = '#/'
    } catch (problem) {
      second.value = problem instanceof Refusal && problem.code === SECOND
      complaint.value = problemText(problem as Problem)
    }
    busy.value = false
  }
  return (
    <main class="door">
      <form onSubmit={submit}>
        <BackButton
          onClick={() => {
            location.hash = '#/staff'
          }}
        />
        <Screen title={t('invite')}>
          <p>{t('invite-welcome')}</p>
          <div class="ds-field">
            <label class="ds-label" for="code">
              {t('invite-code')}
            </label>
            <input
              class="ds-input invite-typed"
              id="code"
              ref={code}
              name="code"
              autocomplete="one-time-code"
              autocapitalize="characters"
              spellcheck={false}
              defaultValue={given}
              required
            />
          </div>
          <div class="ds-field">
            <label class="ds-label" for="new-password">
              {t('invite-password')}
            </label>
            <p id="password-help" class="quiet">
              {t('invite-password-help', { least: LEAST })}
            </p>
            <input
              class="ds-input"
              id="new-password"
              name="password"
              type={(shown.value ? 'text' : 'password') as 'password'}
              autocomplete="new-password"
              aria-describedby="password-help"
              minLength={LEAST}
              required
            />
          </div>
          <button
            type="button"
            class="ds-button"
            data-variant="tertiary"
            aria-pressed={shown.value}
            onClick={() => {
              shown.value = !shown.value
            }}
          >
            {t(shown.value ? 'invite-hide' : 'invite-show')}
          </button>
          {complaint.value && (
            <Notice icon="warning" tone="wrong">
              {complaint.value}
            </Notice>
          )}
          <button class="ds-button wide" type="submit" aria-busy={busy.value} disabled={busy.value}>
            {t('invite-accept')}
          </button>
          {worded && providers.value.length > 0 && (
            <section class="stack">
              <p>{t('sign-on-instead')}</p>
              <SignOn
                providers={providers.value}
                invitation={() => code.current?.value.trim() ?? ''}
              />
            </section>
          )}
        </Screen>
      </form>
    </main>
  )
}

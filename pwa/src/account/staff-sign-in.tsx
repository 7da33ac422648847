/** Staff without a sign-in service of their municipality: e-mail and password. */

import { texts } from 'virtual:texts/door'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { NoNetwork, type Problem, Refusal } from '../graphql/problems'
import { moreOf, useMore } from '../i18n/beside'
import { t } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Notice } from '../ui/notice'
import { problemText } from '../ui/problem-text'
import { Screen } from '../ui/screen'
import { mayOpenOffline } from './offline-code'
import { PinPad } from './pin-pad'
import { SECOND, SecondStep } from './second-step'
import { signIn, state, triesLeft, unlockWithoutNetwork } from './session'
import { OF_SIGN_ON, type Providers, providersHere, SignOn } from './sign-on'
import { BackButton, Brand } from './welcome'
import '../ui/styles/staff.css'

const OF_THE_DOOR = moreOf(texts, 'door')

export default function StaffSignIn() {
  const busy = useSignal(false)
  const complaint = useSignal('')
  const alone = useSignal(false)
  /** Where one goes once the second factor is shown; null: it is not asked for yet. */
  const next = useSignal<string | null>(null)
  const worded = useMore(OF_THE_DOOR, OF_SIGN_ON)
  const providers = useSignal<Providers | null>(null)
  useEffect(() => {
    void providersHere().then(found => {
      providers.value = found
    })
    const look = async () => {
      // Asked in any case: a code whose day is over opens nothing from now on.
      const may = await mayOpenOffline()
      alone.value = !navigator.onLine && may
    }
    void look()
    addEventListener('online', look)
    addEventListener('offline', look)
    return () => {
      removeEventListener('online', look)
      removeEventListener('offline', look)
    }
  }, [])
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    // Whoever comes from the door goes on to the list; a session that ended goes on where it was.
    const atTheDoor = state.value === 'new' && location.hash === '#/staff'
    const form = new FormData(event.currentTarget as HTMLFormElement)
    busy.value = true
    complaint.value = ''
    try {
      await signIn(String(form.get('email')).trim(), String(form.get('password')))
      if (atTheDoor) location.hash = '#/'
    } catch (problem) {
      if (problem instanceof Refusal && problem.code === SECOND) {
        next.value = atTheDoor ? '#/' : location.hash
        return
      }
      complaint.value = problemText(problem as Problem)
      alone.value = problem instanceof NoNetwork && (await mayOpenOffline())
    }
    busy.value = false
  }
  if (alone.value && state.value === 'locked') return <WithoutNetwork />
  if (next.value !== null) {
    return (
      <SecondStep
        onIn={() => {
          location.hash = next.value ?? '#/'
        }}
        onBack={() => {
          next.value = null
          busy.value = false
        }}
      />
    )
  }
  // The words of the door come late: the day's code above needs none of them.
  if (!worded || !providers.value) return <Loading />
  return (
    <main class="door">
      <form onSubmit={submit}>
        {state.value === 'locked' ? (
          <Brand />
        ) : (
          <BackButton
            onClick={() => {
              location.hash = '#/'
            }}
          />
        )}
        <Screen title={t('staff-title')}>
          {state.value === 'locked' && (
            <Notice icon="lock">{t('refused-accounts-signed-out')}</Notice>
          )}
          {providers.value.length > 0 && (
            <SignOn providers={providers.value} again={state.value === 'locked'} />
          )}
          <div class="ds-field">
            <label class="ds-label" for="email">
              {t('staff-email')}
            </label>
            <input
              class="ds-input"
              id="email"
              name="email"
              type="email"
              autocomplete="username"
              required
            />
          </div>
          <div class="ds-field">
            <label class="ds-label" for="password">
              {t('staff-password')}
            </label>
            <input
              class="ds-input"
              id="password"
              name="password"
              type="password"
              autocomplete="current-password"
              required
            />
          </div>
          {complaint.value && (
            <Notice icon="warning" tone="wrong">
              {complaint.value}
            </Notice>
          )}
          <button
            class="ds-button wide"
            type="submit"
            data-variant={providers.value.length > 0 ? 'secondary' : 'primary'}
            aria-busy={busy.value}
            disabled={busy.value}
          >
            {t('staff-sign-in')}
          </button>
        </Screen>
      </form>
    </main>
  )
}

/** The day's code, where nobody can sign in. */
function WithoutNetwork() {
  const complaint = useSignal('')
  const open = async (code: string) => {
    if (await unlockWithoutNetwork(code)) return
    const left = await triesLeft()
    complaint.value = left > 0 ? t('refused-accounts-wrong-pin', { left }) : t('pin-offline')
  }
  return (
    <main class="door">
      <Brand />
      <Screen title={t('pin-enter')}>
        {complaint.value && (
          <Notice icon="warning" tone="wrong">
            {complaint.value}
          </Notice>
        )}
        <PinPad onTyped={open} />
      </Screen>
    </main>
  )
}

/** Staff without a sign-in service of their municipality: e-mail and password. */
import { useSignal } from '@preact/signals'
import type { Problem } from '../graphql/problems'
import { t } from '../i18n/texts'
import { Notice } from '../ui/notice'
import { problemText } from '../ui/problem-text'
import { Screen } from '../ui/screen'
import { signIn, state } from './session'
import { BackButton, Brand } from './welcome'
import '../ui/styles/staff.css'

export default function StaffSignIn() {
  const busy = useSignal(false)
  const complaint = useSignal('')
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
      complaint.value = problemText(problem as Problem)
    }
    busy.value = false
  }
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
          <button class="ds-button wide" type="submit" aria-busy={busy.value} disabled={busy.value}>
            {t('staff-sign-in')}
          </button>
        </Screen>
      </form>
    </main>
  )
}

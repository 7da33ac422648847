/** How this phone stands, in words, and what to do about it. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { type Problem, Refusal } from '../graphql/problems'
import { t } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { problemText } from '../ui/problem-text'
import { isApple, look, type Standing, standing, turnOff } from './browser'
import { OnHomeScreen } from './home-screen'
import { Test } from './test'
import { TurnOn } from './turn-on'

export function Here() {
  useEffect(followPermission, [])
  const stands = standing.value
  if (!stands) return null
  return (
    <section class="card stack" aria-live="polite">
      <h2>{t('reminders-here')}</h2>
      <HowItStands stands={stands} />
    </section>
  )
}

function HowItStands({ stands }: { stands: Standing }) {
  switch (stands) {
    case 'on':
      return <On />
    case 'off':
      return (
        <>
          <p>{t('reminders-why')}</p>
          <p class="fact">
            <Icon name="lock" />
            {t('reminders-private')}
          </p>
          <TurnOn />
        </>
      )
    case 'denied':
      return <Denied />
    case 'home-screen-first':
      return <OnHomeScreen />
    case 'unsupported':
    case 'nothing-sent':
      return <Notice icon="bell">{t(`reminders-${stands}`)}</Notice>
  }
}

/** What is changed in the browser's own settings shows here at once. */
function followPermission(): () => void {
  let status: PermissionStatus | null = null
  const again = () => void look()
  navigator.permissions?.query({ name: 'notifications' }).then(
    found => {
      status = found
      found.addEventListener('change', again)
    },
    () => {},
  )
  return () => status?.removeEventListener('change', again)
}

function On() {
  const problem = useSignal<Problem | null>(null)
  const off = () => {
    problem.value = null
    turnOff().catch(found => {
      problem.value = found as Problem
    })
  }
  return (
    <>
      <p class="fact reminders-on">
        <Icon name="check-circle" />
        <b>{t('reminders-on')}</b>
      </p>
      <p class="fact">
        <Icon name="lock" />
        {t('reminders-private')}
      </p>
      <Test />
      <button type="button" class="ds-button wide" data-variant="tertiary" onClick={off}>
        {t('reminders-turn-off')}
      </button>
      {problem.value && <Wrong problem={problem.value} />}
    </>
  )
}

/** A browser that cannot has its own words for it, which nobody understands. */
export function Wrong({ problem }: { problem: Problem | Error }) {
  return (
    <Notice icon="warning" tone="wrong">
      {problem instanceof Refusal ? problemText(problem) : t('reminders-failed')}
    </Notice>
  )
}

/** Whoever has said no is not asked again by the browser: they have to change it themselves. */
function Denied() {
  const steps = isApple()
    ? ['reminders-denied-app']
    : ['reminders-denied-tap', 'reminders-denied-allow', 'reminders-denied-back']
  return (
    <>
      <Notice icon="minus-circle" tone="careful">
        <b>{t('reminders-denied')}</b>
      </Notice>
      <p>{t('reminders-denied-how')}</p>
      <ol class="reminder-steps">
        {steps.map(step => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
      {!isApple() && <p class="quiet">{t('reminders-denied-app')}</p>}
    </>
  )
}

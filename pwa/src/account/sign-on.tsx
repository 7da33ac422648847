/** Signing in at the municipality's own service: the way there and back, and what is remembered of it here. */

import { texts } from 'virtual:texts/signOn'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { inquire, learn, tell } from '../graphql/client'
import type { Problem } from '../graphql/problems'
import { documentsOfStaff } from '../graphql/staff-documents'
import type { SignOnProvidersAnswer } from '../graphql/types'
import { moreOf } from '../i18n/beside'
import { t } from '../i18n/texts'
import { Notice } from '../ui/notice'
import { problemText } from '../ui/problem-text'
import '../ui/styles/sign-on.css'

learn(documentsOfStaff)

export const OF_SIGN_ON = moreOf(texts, 'signOn')

export type Providers = SignOnProvidersAnswer['signOnProviders']

/** Milliseconds that the door waits to hear of other ways in; after that it has its own alone. */
const PATIENCE = 3_000

const MUNICIPALITY = 'stegvis.municipality'
/** In this tab alone: where one was. Neither the server nor the provider hears of it. */
const BEFORE = 'stegvis.before'
const SIGNED_ON = 'stegvis.signed-on'

/** The municipalities that have a service of their own; none where nobody can be asked. */
export async function providersHere(): Promise<Providers> {
  const none = new Promise<Providers>(resolve => setTimeout(resolve, PATIENCE, []))
  const asked = inquire('signOnProviders', {}).then(
    ({ signOnProviders }) => signOnProviders,
    () => [],
  )
  return Promise.race([asked, none])
}

/** The one that is meant: the only one, the link's ("/?kommune=fjordvik"), the last one's. */
export function meant(providers: Providers, search: string, last: string | null): string {
  if (providers.length === 1) return providers[0]?.municipality ?? ''
  const linked = new URLSearchParams(search).get('kommune')?.toLowerCase()
  const found =
    linked &&
    providers.find(
      each => each.municipality === linked || each.municipalityName.toLowerCase() === linked,
    )
  const known = providers.some(({ municipality }) => municipality === last)
  return found ? found.municipality : known && last ? last : ''
}

/** Where somebody who comes back goes on: a screen of ours, or the first. */
export function wayOn(before: string | null): string {
  const own = before && /^#\/[\w./-]*$/.test(before) && !/^#\/(staff|invite|signed-on)/.test(before)
  return own ? before : '#/'
}

/** Where one was before; it is told once. */
export function takeWayOn(): string {
  const before = sessionStorage.getItem(BEFORE)
  sessionStorage.removeItem(BEFORE)
  localStorage.setItem(SIGNED_ON, '1')
  return wayOn(before)
}

/** Leave here by `signOut`, and where the provider has a session of its own, go there to end it. */
export async function leaveEverywhere(signOut: () => Promise<void>): Promise<boolean> {
  const last = localStorage.getItem(MUNICIPALITY)
  const onward = localStorage.getItem(SIGNED_ON)
    ? await inquire('signOutAddress', {}).then(
        ({ signOutAddress }) => signOutAddress,
        () => null,
      )
    : null
  await signOut()
  // Which municipality somebody works for says nothing of them: the next asks for the same.
  if (last) localStorage.setItem(MUNICIPALITY, last)
  if (onward) location.assign(onward)
  return Boolean(onward)
}

interface SignOnProps {
  readonly providers: Providers
  /** The code that tells who somebody is, where they are invited. */
  readonly invitation?: () => string
  /** A screen that has locked does not open by a tap: one is asked for there, though one is known there still. */
  readonly again?: boolean
}

export function SignOn({ providers, invitation, again = false }: SignOnProps) {
  const chosen = useSignal(meant(providers, location.search, localStorage.getItem(MUNICIPALITY)))
  const busy = useSignal(false)
  const complaint = useSignal('')
  useEffect(() => {
    // Whoever goes back from the provider finds the page as they left it.
    const back = (event: PageTransitionEvent) => {
      if (event.persisted) busy.value = false
    }
    addEventListener('pageshow', back)
    return () => removeEventListener('pageshow', back)
  }, [])
  const provider = providers.find(({ municipality }) => municipality === chosen.value)
  const go = async () => {
    busy.value = true
    complaint.value = ''
    try {
      const asked = { municipality: chosen.value, invitation: invitation?.() || null, again }
      const { startSignOn } = await tell('startSignOn', asked)
      localStorage.setItem(MUNICIPALITY, chosen.value)
      sessionStorage.setItem(BEFORE, location.hash)
      location.assign(startSignOn.address)
    } catch (problem) {
      complaint.value = problemText(problem as Problem)
      busy.value = false
    }
  }
  return (
    <div class="sign-on stack">
      {providers.length > 1 && (
        <div class="ds-field">
          <label class="ds-label" for="municipality">
            {t('sign-on-municipality')}
          </label>
          <select
            class="ds-input"
            id="municipality"
            value={chosen.value}
            onChange={event => {
              chosen.value = event.currentTarget.value
            }}
          >
            <option value="">{t('sign-on-choose')}</option>
            {providers.map(({ municipality, municipalityName }) => (
              <option key={municipality} value={municipality}>
                {municipalityName}
              </option>
            ))}
          </select>
        </div>
      )}
      {complaint.value && (
        <Notice icon="warning" tone="wrong">
          {complaint.value}
        </Notice>
      )}
      {provider && (
        <button
          type="button"
          class="ds-button wide"
          data-variant={invitation ? 'secondary' : 'primary'}
          aria-busy={busy.value}
          disabled={busy.value}
          onClick={() => void go()}
        >
          {t('sign-on-with', { provider: provider.name })}
        </button>
      )}
      {provider && providers.length === 1 && (
        <p class="quiet">{t('sign-on-for', { municipality: provider.municipalityName })}</p>
      )}
      {!invitation && <p class="sign-on-or">{t('sign-on-or')}</p>}
    </div>
  )
}

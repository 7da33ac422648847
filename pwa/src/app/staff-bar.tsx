/** The frame of staff screens: who one is, in which language, and the way out. */

import { keepLanguage, signOut } from '../account/session'
import type { MeAnswer } from '../graphql/types'
import { languages, STAFF_LANGUAGES } from '../i18n/languages'
import { language, speak, t, word } from '../i18n/texts'
import { Icon } from '../ui/icon'

export function StaffBar({ me }: { me: MeAnswer['me'] | undefined }) {
  return (
    <header class="bar-top">
      <a class="bar-brand" href="#/" translate={false}>
        <img src="/icons/icon.svg" alt="" width="32" height="32" />
        Stegvis
      </a>
      {me && (
        <p class="bar-who">
          <b>
            <bdi>{me.name}</bdi>
          </b>
          <span class="quiet">
            {[...new Set(me.roles.map(({ role }) => word('role', role)))].join(', ')}
            {me.roles.length > 0 && ' · '}
            {me.municipality}
          </span>
        </p>
      )}
      <LanguageChoice />
      <button type="button" class="ds-button" data-variant="tertiary" onClick={leave}>
        <Icon name="leave" />
        {t('staff-sign-out')}
      </button>
    </header>
  )
}

function LanguageChoice() {
  const choose = async (tag: string) => {
    await speak(tag)
    await keepLanguage(tag)
  }
  return (
    <select
      class="bar-language"
      aria-label={t('me-language')}
      value={language()}
      onChange={event => void choose(event.currentTarget.value)}
    >
      {languages
        .filter(({ tag }) => STAFF_LANGUAGES.includes(tag))
        .map(({ tag, name }) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
    </select>
  )
}

/** Sign out, and begin a new page: nothing of the old one is left in memory. */
async function leave(): Promise<void> {
  await signOut()
  location.hash = '#/staff'
  location.reload()
}

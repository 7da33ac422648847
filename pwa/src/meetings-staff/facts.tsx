/** When, where and with whom: the head of every screen about a meeting. */
import { languageName } from '../i18n/language-names'
import { t, word } from '../i18n/texts'
import { Icon } from '../ui/icon'
import type { Meeting } from './parts'
import { roleText, whenText } from './record'

export function Facts({ meeting }: { meeting: Meeting }) {
  const { place, interpreter, attendees } = meeting
  return (
    <ul class="meeting-facts">
      <li class="capital">
        <Icon name="calendar" />
        <span>{whenText(meeting)}</span>
      </li>
      {place && (
        <li>
          <Icon name="pin" />
          <bdi>{place}</bdi>
        </li>
      )}
      <li>
        <Icon name="language" />
        <span>{interpreter ? interpreterText(interpreter) : t('joint-no-interpreter')}</span>
      </li>
      <li>
        <Icon name="group" />
        <span>
          {attendees.map((each, place) => (
            <span key={each.accountId}>
              {place > 0 && ', '}
              <bdi>{each.name}</bdi> <span class="quiet">({roleText(each)})</span>
            </span>
          ))}
        </span>
      </li>
    </ul>
  )
}

/** "Tolk: arabisk, kvalifisert, på skjerm". */
export function interpreterText({
  language,
  qualified,
  mode,
}: NonNullable<Meeting['interpreter']>): string {
  const told = [
    languageName(language),
    qualified === null ? null : t(qualified ? 'joint-qualified' : 'joint-not-qualified'),
    mode && word('joint-mode', mode),
  ]
  return t('joint-interpreter-is', { what: told.filter(Boolean).join(', ') })
}

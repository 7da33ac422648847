/** The languages that people in the programme speak, to choose from. */
import { languageName } from '../../i18n/language-names'
import { language } from '../../i18n/texts'
import type { Option } from './fields'

/** Those that are spoken most, by Statistics Norway's figures on participants' countries. */
const SPOKEN: readonly string[] = [
  ...['uk', 'ru', 'ar', 'ti', 'am', 'om', 'fa-AF', 'fa', 'ps', 'so', 'sw', 'fr', 'rw', 'ln'],
  ...['kmr', 'ckb', 'tr', 'ro', 'my', 'es', 'pt', 'ur', 'bn', 'en', 'nb'],
]

/** By name; what is chosen already is always among them. */
export function languageOptions(chosen: string | null): Option<string>[] {
  const tags = chosen && !SPOKEN.includes(chosen) ? [...SPOKEN, chosen] : SPOKEN
  return tags
    .map(value => ({ value, label: capital(languageName(value)) }))
    .sort((one, other) => one.label.localeCompare(other.label, language()))
}

function capital(name: string): string {
  return name.charAt(0).toLocaleUpperCase() + name.slice(1)
}

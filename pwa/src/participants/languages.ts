/** The languages that people in the programme speak, and how they are called. */
import { figureLocales, language } from '../i18n/texts'
import type { Option } from '../ui/form'

/** Those that are spoken most, by Statistics Norway's figures on participants' countries. */
const SPOKEN = [
  ...['uk', 'ru', 'ar', 'ti', 'am', 'om', 'fa-AF', 'fa', 'ps', 'so', 'sw', 'fr', 'rw', 'ln'],
  ...['kmr', 'ckb', 'tr', 'ro', 'my', 'es', 'pt', 'ur', 'bn', 'en', 'nb'],
]

/** Name a language in the reader's own; a browser without Nynorsk names it in Bokmål. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(figureLocales(), { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

/** By name; what is registered already is always among them. */
export function languageOptions(registered: string, among = SPOKEN): Option<string>[] {
  const tags = registered && !among.includes(registered) ? [...among, registered] : among
  return tags
    .map(value => ({ value, label: capital(languageName(value)) }))
    .sort((one, other) => one.label.localeCompare(other.label, language()))
}

function capital(name: string): string {
  return name.charAt(0).toLocaleUpperCase() + name.slice(1)
}

/** Which languages there are, and which of them a reader most likely wants. */
import listed from '../../../locales/languages.json'

export interface Language {
  /** The canonical tag, as the server keeps it. */
  readonly tag: string
  /** The language's own name for itself. */
  readonly name: string
  readonly direction: string
  /** Whether a native speaker has read the texts. */
  readonly reviewed: boolean
}

export const languages: readonly Language[] = listed

export const FALLBACK = 'nb'

/** The languages that staff work in; their texts exist in these alone. */
export const STAFF_LANGUAGES: readonly string[] = ['nb', 'nn', 'en']

/** Other tags for a language that we have: older, wider, or another name for the same. */
const ALIASES: Readonly<Record<string, string>> = { no: 'nb', prs: 'fa-AF', fa: 'fa-AF' }

/** Find a language by its tag, its alias, or the first part of its tag. */
export function known(tag: string): Language | undefined {
  const [primary = ''] = tag.split('-')
  const candidates = [tag, ALIASES[tag], primary, ALIASES[primary]]
  return languages.find(language => candidates.includes(language.tag))
}

/** Choose the first of the reader's languages that we have. */
export function preferred(tags: readonly string[]): string {
  for (const tag of tags) {
    const language = known(tag)
    if (language) return language.tag
  }
  return FALLBACK
}

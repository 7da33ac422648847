/** What stands on a lock screen: a text of our own that tells nobody anything, in a language that its reader reads. */

/** How a language is read, and its texts by the code that the server answers with. */
export interface Wording {
  readonly dir: 'ltr' | 'rtl'
  readonly texts: Readonly<Record<string, string>>
}

export type Catalogue = Readonly<Record<string, Wording>>

export interface Worded {
  readonly body: string
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
}

/** What is said where nobody knows more. */
export const NEUTRAL = 'MESSAGE'
const FALLBACK = 'nb'

/**
 * Word a code in the first of some languages that there is.
 *
 * A code that this version of the worker has not met yet is the neutral text.
 */
export function worded(
  catalogue: Catalogue,
  languages: readonly (string | undefined)[],
  code: string,
): Worded {
  const lang = languages.map(tag => known(catalogue, tag)).find(Boolean) ?? FALLBACK
  const { dir = 'ltr', texts = {} } = catalogue[lang] ?? {}
  return { body: texts[code] ?? texts[NEUTRAL] ?? '', lang, dir }
}

/** Find a language by its tag, or by the first part of it: a phone says "uk-UA", "fa", "no". */
function known(catalogue: Catalogue, tag = ''): string | undefined {
  if (catalogue[tag]) return tag
  const [primary] = tag.split('-')
  return primary && Object.keys(catalogue).find(each => each.split('-')[0] === primary)
}

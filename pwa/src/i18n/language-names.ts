/** What a language is called: in the reader's own, or in itself. */
import { known } from './languages'
import { figureLocales, language } from './texts'

/** Name a language in the reader's own; a browser that does not know that one names it in Norwegian. */
export function languageName(tag: string, reader = language()): string {
  try {
    return new Intl.DisplayNames(figureLocales(reader), { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

/** Name a language in itself where it is one of ours, else in the reader's. */
export function ownLanguageName(tag: string, reader = language()): string {
  const own = known(tag)
  return own?.tag === tag ? own.name : languageName(tag, reader)
}

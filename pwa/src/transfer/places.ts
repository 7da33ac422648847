/** Where in a file something is, in words: "Introduksjonsprogram 2 › Vedtak 1 › Begrunnelse". */
import { t } from '../i18n/texts'

/** What many of are called as one; and what has another name on the document. */
const CALLED: Readonly<Record<string, string>> = {
  programmes: 'portable-programme',
  plans: 'portable-plan',
  weeks: 'portable-week',
  from: 'portable-from',
  to: 'portable-to',
}

/** Words for a JSON Pointer. A name that nobody has words for stands as it is. */
export function placeText(pointer: string): string {
  const parts = pointer
    .split('/')
    .slice(1)
    .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  const words: string[] = []
  for (const part of parts) {
    if (/^\d+$/.test(part) && words.length > 0) words.push(`${words.pop()} ${Number(part) + 1}`)
    else if (part !== 'case') words.push(name(part))
  }
  return words.join(' › ')
}

export function name(part: string): string {
  const kebab = part.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
  const ids = [CALLED[part], `file-${kebab}`, `portable-${kebab}`]
  for (const id of ids) {
    if (!id) continue
    const worded = t(id)
    if (worded !== id) return worded
  }
  return part
}

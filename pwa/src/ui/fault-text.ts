/** Word what is wrong with one field of a form. */
import type { FieldFault } from '../graphql/problems'
import { numericDate } from '../i18n/spans'
import type { Arguments } from '../i18n/texts'
import { refusalText } from './problem-text'

export function faultText({ code, params }: FieldFault): string {
  const said = Object.entries(params).map(([name, value]) => [name, dated(value)])
  return refusalText(code, Object.fromEntries(said))
}

/** A date travels as ISO, and is read as on a Norwegian form. */
function dated(value: Arguments[string]): Arguments[string] {
  return /^\d{4}-\d\d-\d\d$/.test(String(value)) ? numericDate(String(value)) : value
}

/** Word a problem for the reader. */
import { type FieldFault, NoNetwork, type Problem, Refusal } from '../graphql/problems'
import { osloTime } from '../i18n/oslo'
import { numericDate } from '../i18n/spans'
import { type Arguments, t } from '../i18n/texts'

export function problemText(problem: Problem): string {
  if (problem instanceof NoNetwork) return t('problem-network')
  if (!(problem instanceof Refusal)) return t('problem-server')
  const time = problem.notBefore ? osloTime(new Date(problem.notBefore)).time : ''
  return refusalText(problem.code, { ...problem.params, time })
}

/** Word what is wrong with one field. */
export function faultText({ code, params }: FieldFault): string {
  return refusalText(code, params)
}

function refusalText(code: string, params: Arguments): string {
  const id = `refused-${code.replaceAll(/[_.]/g, '-')}`
  const said = Object.entries(params).map(([name, value]) => [name, dated(value)])
  const worded = t(id, Object.fromEntries(said))
  return worded === id ? t('refused') : worded
}

/** A date travels as ISO, and is read as on a Norwegian form. */
function dated(value: Arguments[string]): Arguments[string] {
  return /^\d{4}-\d\d-\d\d$/.test(String(value)) ? numericDate(String(value)) : value
}

/** Word a problem for the reader. */
import { type FieldFault, NoNetwork, type Problem, Refusal } from '../graphql/problems'
import { osloTime } from '../i18n/oslo'
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
  const worded = t(id, params)
  return worded === id ? t('refused') : worded
}

/** Word a problem for the reader. */
import { NoNetwork, type Problem, Refusal } from '../graphql/problems'
import { osloTime } from '../i18n/oslo'
import { type Arguments, t } from '../i18n/texts'

export function problemText(problem: Problem): string {
  if (problem instanceof NoNetwork) return t('problem-network')
  if (!(problem instanceof Refusal)) return t('problem-server')
  const time = problem.notBefore ? osloTime(new Date(problem.notBefore)).time : ''
  return refusalText(problem.code, { ...problem.params, time })
}

/** Word a code; a version of the app that does not know it says that it was refused. */
export function refusalText(code: string, params: Arguments): string {
  const id = `refused-${code.replaceAll(/[_.]/g, '-')}`
  const worded = t(id, params)
  return worded === id ? t('refused') : worded
}

/** Word a problem for the reader. */
import { NoNetwork, type Problem, Refusal } from '../graphql/problems'
import { osloTime } from '../i18n/oslo'
import { t } from '../i18n/texts'

export function problemText(problem: Problem): string {
  if (problem instanceof NoNetwork) return t('problem-network')
  if (!(problem instanceof Refusal)) return t('problem-server')
  const id = `refused-${problem.code.replaceAll(/[_.]/g, '-')}`
  const time = problem.notBefore ? osloTime(new Date(problem.notBefore)).time : ''
  const worded = t(id, { ...problem.params, time })
  return worded === id ? t('refused') : worded
}

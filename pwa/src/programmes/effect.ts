/** What a decision did to the programme, in words. */
import { numericDate, spanText } from '../i18n/spans'
import { t } from '../i18n/texts'
import type { Decision } from './record'

export function effectText({ kind, takesEffectOn, endsOn, endedBefore, days }: Decision): string {
  const moved =
    endsOn && endedBefore
      ? t('decision-effect-end', { before: numericDate(endedBefore), after: numericDate(endsOn) })
      : ''
  switch (kind) {
    case 'AWARD':
      return t('decision-effect-start', { date: numericDate(takesEffectOn) })
    case 'EXTENSION':
      return moved
    case 'ABSENCE_EXTENSION':
      return [t('decision-effect-days', { count: days ?? 0 }), moved].filter(Boolean).join(': ')
    case 'EXEMPTION':
      return t('decision-effect-exempt', { span: spanText(takesEffectOn, endsOn) })
    default:
      return t('decision-effect-last-day', { date: numericDate(takesEffectOn) })
  }
}

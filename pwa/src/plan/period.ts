import { dateText } from '../i18n/dates'
import { t } from '../i18n/texts'

/** Word a period of which either end may be open; null when both are. */
export function periodText(startsOn: string | null, endsOn: string | null): string | null {
  const from = startsOn && dateText(startsOn, 'dayMonthYear')
  const to = endsOn && dateText(endsOn, 'dayMonthYear')
  if (from && to) return t('plan-period', { from, to })
  if (from) return t('plan-from', { from })
  return to ? t('plan-until', { to }) : null
}

import { dateText } from '../i18n/dates'
import { now, osloTime } from '../i18n/oslo'
import { t } from '../i18n/texts'

/** Say when something was saved: "Lagret i dag 08:12". */
export function savedText(savedAt: number): string {
  const { date, time } = osloTime(new Date(savedAt))
  if (date === now.value.date) return t('saved-today', { time })
  return t('saved-on', { date: dateText(date), time })
}

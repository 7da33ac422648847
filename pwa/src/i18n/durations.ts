/** Lengths of time in words. The server counts in whole minutes, and so do we. */
import { FluentNumber } from '@fluent/bundle'
import { figureLocales, t } from './texts'

/** "7 t 30 min", "45 min", "2 t". */
export function durationText(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (!hours) return t('duration-minutes', { minutes: rest })
  if (!rest) return t('duration-hours', { hours })
  return t('duration-both', { hours, minutes: rest })
}

/** "37,5 timer": hours with a decimal, as the law and the school say it. */
export function hoursText(minutes: number): string {
  return t('hours-decimal', { hours: decimalHours(minutes) })
}

/** "37,5": the same without its word, for a figure that stands alone. */
export function hoursFigure(minutes: number): string {
  return new Intl.NumberFormat(figureLocales(), TWO_DECIMALS).format(minutes / 60)
}

const TWO_DECIMALS = { maximumFractionDigits: 2 }

function decimalHours(minutes: number): FluentNumber {
  return new FluentNumber(minutes / 60, TWO_DECIMALS)
}

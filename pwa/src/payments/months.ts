/** Months, kroner and addresses as the screens of payment say them. */
import { dateNames, figureLocales, t } from '../i18n/texts'

/** "2026-11", or with a participant "2026-11+018f…". */
export interface Place {
  readonly month: string
  readonly id: string | null
}

export function placeOf(rest: string): Place {
  const [month = '', id] = rest.split('+')
  return { month, id: id || null }
}

export function addressOf(month: string, id?: string): string {
  return `#/payments/${month}${id ? `+${id}` : ''}`
}

/** The month so many months later, or earlier when negative. */
export function monthsFrom(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const months = year * 12 + number - 1 + count
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
}

/** "oktober 2026". */
export function monthText(month: string): string {
  const [year = '', number = '1'] = month.split('-')
  return `${dateNames()?.months[Number(number) - 1] ?? month} ${year}`
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** "22 758,17": the server counts in øre, and so do we. */
export function kroner(amount: string): string {
  const figure = new Intl.NumberFormat(figureLocales(), {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  })
  return figure.format(Number(amount))
}

/** "22 758": for whoever reads how much it is about. */
export function wholeKroner(amount: string): string {
  return new Intl.NumberFormat(figureLocales(), { maximumFractionDigits: 0 }).format(Number(amount))
}

const MONEY = ['payment', 'deduction', 'unpaid', 'expected']

/** What one figure changed by, with its sign: "−3 t", "+442,86 kr". */
export function changeText(figure: string, change: string, hours: (minutes: number) => string) {
  const sign = change.startsWith('-') ? '−' : '+'
  const size = change.replace('-', '')
  if (MONEY.includes(figure)) return `${sign}${t('payments-kroner', { amount: kroner(size) })}`
  if (figure.endsWith('_days')) return `${sign}${size}`
  return `${sign}${t('payments-hours-figure', { hours: hours(Number(size)) })}`
}

/** The figures of a difference that somebody reads; the rest follows from them. */
export const TOLD = [
  'planned',
  'attended',
  'excused',
  'unexcused',
  'unrecorded',
  'extending_days',
  'deduction',
  'unpaid',
  'expected',
]

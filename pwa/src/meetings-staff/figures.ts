/** Figures of the plan: hours are typed and shown, whole minutes are kept. */
import { figureLocales } from '../i18n/texts'
import { readNumber } from '../ui/form/fields'
import type { FieldText } from './together'

/** What stands in a figure's field while somebody types, and what the field held when that was typed. */
export interface Typed {
  readonly text: string
  readonly held: FieldText
}

/** @param times how many of what is kept make one of what is shown: minutes and hours. */
export function figure(value: NonNullable<FieldText>, times: number): string {
  const number = Number(value) / times
  const form = { useGrouping: false, maximumFractionDigits: 2 }
  return Number.isFinite(number) ? new Intl.NumberFormat(figureLocales(), form).format(number) : ''
}

/** What a figure is kept as; undefined: it is none yet. */
export function keptAs(text: string, times: number): FieldText | undefined {
  if (text.trim() === '') return null
  const number = readNumber(text)
  return number === null || number <= 0 ? undefined : String(Math.round(number * times))
}

/**
 * What the field shows: the letters as they were typed, for as long as they say what it holds.
 *
 * Whoever has come to "0" or "0," on the way to "0,5" has said nothing yet, and keeps what is typed until
 * somebody else writes there.
 */
export function shownFigure(typed: Typed | null, value: FieldText, times: number): string {
  if (typed && (isHalf(typed, times) ? typed.held : keptAs(typed.text, times)) === value) {
    return typed.text
  }
  return value ? figure(value, times) : ''
}

/** Whether what is typed is no figure yet. */
export function isHalf(typed: Typed, times: number): boolean {
  return keptAs(typed.text, times) === undefined
}

/** What is dated: running, to come, over. */
import { numericDate } from '../i18n/spans'
import { t } from '../i18n/texts'

export interface Dated {
  readonly validFrom: string
  readonly validTo: string | null
}

export interface ByTime<T> {
  readonly running: readonly T[]
  readonly coming: readonly T[]
  readonly over: readonly T[]
}

/** Split what is dated by a day; each part keeps its order. */
export function byTime<T extends Dated>(all: readonly T[], today: string): ByTime<T> {
  return {
    running: all.filter(each => isOn(each, today)),
    coming: all.filter(each => each.validFrom > today),
    over: all.filter(each => each.validTo !== null && each.validTo < today),
  }
}

export function isOn({ validFrom, validTo }: Dated, day: string): boolean {
  return validFrom <= day && (validTo === null || day <= validTo)
}

/** "siden 18.08.2025", "18.08.2025 til 20.12.2026", "fra 01.12.2026". */
export function periodText({ validFrom, validTo }: Dated, today: string): string {
  const from = numericDate(validFrom)
  if (validTo) return t('around-span', { from, to: numericDate(validTo) })
  return t(validFrom > today ? 'around-from' : 'around-since', { from })
}

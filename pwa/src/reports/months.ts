/** Months as they stand in the address: "2026-11", or with a unit "2026-11+018f…". */

export interface Chosen {
  readonly month: string
  readonly unit: string | null
}

export function chosenOf(rest: string): Chosen {
  const [month = '', unit] = rest.split('+')
  return { month, unit: unit || null }
}

export function monthAddress({ month, unit }: Chosen): string {
  return `#/month/${month}${unit ? `+${unit}` : ''}`
}

/** The month so many months later, or earlier when negative. */
export function monthsFrom(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const months = year * 12 + number - 1 + count
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
}

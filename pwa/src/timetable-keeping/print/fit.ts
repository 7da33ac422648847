/** The largest letters, and the way round, by which a week fits one sheet. */
export type Way = 'landscape' | 'portrait'

export interface Fit {
  readonly way: Way
  /** Points. */
  readonly size: number
}

const LARGEST = 15
/** Letters that are read at arm's length; above this, wide columns are worth more than larger ones. */
const COMFORTABLE = 10
const SMALLEST = 5
const STEP = 0.5

/** Try until it fits; a week that never does has the smallest letters. */
export function fitted(fits: (fit: Fit) => boolean): Fit {
  return tries().find(fits) ?? { way: 'portrait', size: SMALLEST }
}

/** The wide way first, as long as one reads it with ease; then either, with ever smaller letters. */
function tries(): readonly Fit[] {
  const sizes = Array.from(
    { length: (LARGEST - SMALLEST) / STEP + 1 },
    (_, place) => LARGEST - place * STEP,
  )
  const all = (way: Way) => sizes.map(size => ({ way, size }))
  const isEasy = ({ size }: Fit) => size >= COMFORTABLE
  const both = sizes.flatMap(size => [
    { way: 'landscape', size } as const,
    { way: 'portrait', size } as const,
  ])
  return [
    ...all('landscape').filter(isEasy),
    ...all('portrait').filter(isEasy),
    ...both.filter(each => !isEasy(each)),
  ]
}

/** Sums of weeks, prepared for the eye and for the ear. The server has done the sums. */
import { listText, t } from '../i18n/texts'

export interface Share {
  readonly targetMinutes: number
  readonly attendedMinutes: number
  readonly excusedMinutes: number
  readonly unexcusedMinutes: number
  readonly unrecordedMinutes: number
}

/** As they are drawn from the ground up, by the tones of all hours; worded by `weeks-<tone>`. */
const TONES = ['attended', 'excused', 'unexcused', 'unrecorded'] as const

export interface Part {
  readonly tone: (typeof TONES)[number]
  readonly minutes: number
}

export function partsOf(share: Share): readonly Part[] {
  return TONES.map(tone => ({ tone, minutes: share[`${tone}Minutes`] })).filter(
    ({ minutes }) => minutes > 0,
  )
}

/** What fills the picture: the target, or more where more was held. */
export function wholeOf(share: Share): number {
  const held = partsOf(share).reduce((sum, { minutes }) => sum + minutes, 0)
  return Math.max(share.targetMinutes, held, 1)
}

/** Percent of the target, whole; null: there was none. */
export function percentOf(minutes: number, { targetMinutes }: Share): number | null {
  return targetMinutes ? Math.round((100 * minutes) / targetMinutes) : null
}

/** Several weeks as one; those without a target do not count. */
export function together(shares: readonly Share[]): Share {
  const counted = shares.filter(({ targetMinutes }) => targetMinutes > 0)
  const sum = (of: keyof Share) => counted.reduce((found, share) => found + share[of], 0)
  return {
    targetMinutes: sum('targetMinutes'),
    attendedMinutes: sum('attendedMinutes'),
    excusedMinutes: sum('excusedMinutes'),
    unexcusedMinutes: sum('unexcusedMinutes'),
    unrecordedMinutes: sum('unrecordedMinutes'),
  }
}

/**
 * "84 % til stede, 6 % ikke godkjent fravær, 10 % ikke ført": unrecorded is never said to be absence.
 *
 * What there is a little of is one percent, and not none.
 */
export function sentence(share: Share): string {
  if (!share.targetMinutes) return t('weeks-outside')
  const others = partsOf(share).filter(({ tone }) => tone !== 'attended')
  return listText([
    t('weeks-attended', { percent: percentOf(share.attendedMinutes, share) ?? 0 }),
    ...others.map(({ tone, minutes }) =>
      t(`weeks-${tone}`, { percent: Math.max(percentOf(minutes, share) ?? 0, 1) }),
    ),
  ])
}

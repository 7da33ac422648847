/** The kinds of activity, in the order in which forms offer them, and what an hour of one counts as. */
import type { ActivityKind, Credit, KindRulesAnswer } from '../graphql/types'
import { t, word } from '../i18n/texts'

export type KindRule = KindRulesAnswer['kindRules'][number]

export interface Worth {
  readonly kind: ActivityKind
  readonly credit: Credit | null
  readonly lessonCreditMinutes: number | null
  readonly workOriented: boolean | null
}

/** How an hour counts: by the clock, or each lesson of so long as so many minutes. */
export interface Counting {
  readonly credit: Credit
  readonly lessonMinutes: number
  readonly minutes: number
  /** The municipality has its own rule for this activity. */
  readonly own: boolean
}

/** What an activity counts as: as it says itself, else as the rulebook says of its kind. */
export function countingOf(worth: Worth, rules: readonly KindRule[]): Counting | null {
  const rule = rules.find(({ kind }) => kind === worth.kind)
  if (!rule) return null
  const credit = worth.credit ?? rule.credit
  const minutes = worth.lessonCreditMinutes ?? rule.lessonCreditMinutes
  // A rate for lessons says nothing of what is not taught in lessons.
  const own = worth.credit !== null || (worth.lessonCreditMinutes !== null && credit === 'LESSON')
  return { credit, lessonMinutes: rule.lessonMinutes, minutes, own }
}

export function countingText({ credit, lessonMinutes, minutes }: Counting): string {
  return credit === 'LESSON'
    ? t('credit-lesson', { lesson: lessonMinutes, minutes })
    : t('credit-clock')
}

export function isWorkOriented(worth: Worth, rules: readonly KindRule[]): boolean {
  return worth.workOriented ?? rules.find(({ kind }) => kind === worth.kind)?.workOriented ?? false
}

export function activityName({ kind, name }: { kind: ActivityKind; name: string | null }): string {
  return name ?? word('activity', kind)
}

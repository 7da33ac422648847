/** The words of this folder: what the server answers about a week, by short names. */
import type { SlotClashesAnswer, WeekChoicesAnswer, WeekGridAnswer } from '../graphql/types'

export type Grid = WeekGridAnswer['weekGrid']
export type Lesson = Grid['lessons'][number]
export type Slot = NonNullable<Lesson['slot']>
export type Change = NonNullable<Lesson['change']>
export type Clash = SlotClashesAnswer['timetableClashes'][number]
export type Choices = WeekChoicesAnswer['timetableChoices'] & Pick<WeekChoicesAnswer, 'kindRules'>
export type Activity = Choices['activities'][number]

/** What a form offers, and what the kinds count as. */
export function choicesOf({ timetableChoices, kindRules }: WeekChoicesAnswer): Choices {
  return { ...timetableChoices, kindRules }
}

/** How long a lesson of an activity is, as the rulebook says; null: it is counted by the clock. */
export function lessonMinutes(activity: Activity, { kindRules }: Choices): number | null {
  const rule = kindRules.find(({ kind }) => kind === activity.kind)
  return (activity.credit ?? rule?.credit) === 'LESSON' ? (rule?.lessonMinutes ?? null) : null
}

/** A lesson that one may know of. */
export type KnownLesson = Lesson & { readonly slot: Slot }

export function isKnown(lesson: Lesson): lesson is KnownLesson {
  return lesson.slot !== null
}

/** Names one lesson among all of a week: a slot has one lesson on each of its dates. */
export function keyOf(lesson: Lesson): string {
  return lesson.slot ? `${lesson.slot.id}.${lesson.slotDate}` : `${lesson.date}.${lesson.starts}`
}

/** What the panel of one occurrence takes: `lessons/panel.tsx` is that panel. */
export interface LessonPanelProps {
  /** The lesson as the grid shows it; a new one whenever the grid was asked again. */
  readonly lesson: KnownLesson
  readonly choices: Choices
  /** The grid is asked again; resolves when the fresh one is there. */
  readonly onChanged: () => Promise<void>
  readonly onClose: () => void
}

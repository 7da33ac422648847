/** One meeting as the server tells it, and how it is asked for. */
import { useEffect, useMemo } from 'preact/hooks'
import { type Question, question } from '../graphql/questions'
import type { ChangedPart, MeetingAnswer } from '../graphql/types'
import { endOf } from '../i18n/clock'
import { dateText } from '../i18n/dates'
import { t, word } from '../i18n/texts'
import type { Attendee, Goal, Measure, Meeting, Step } from './parts'
import { fieldsAt, SKILLS } from './plan-fields'
import { type FieldText, keyOf } from './together'

export type MeetingQuestion = Question<MeetingAnswer>

/** Ask for a meeting, as long as the screen stands. */
export function useMeeting(participantId: string, meetingId: string): MeetingQuestion {
  const asked = useMemo(
    () => question('meeting', { participantId, meetingId }),
    [participantId, meetingId],
  )
  useEffect(() => void asked.ask(), [asked])
  return asked
}

/** What every write about the meeting itself sends along. */
export function keyTo({ id, version }: Meeting) {
  return { meetingId: id, expectedVersion: version }
}

/** "mandag 23. november 09:30–10:15". */
export function whenText({ onDate, starts, minutes }: When): string {
  return `${dateText(onDate, 'weekdayDayMonth')} ${starts}–${endOf(starts, minutes)}`
}

export interface When {
  readonly onDate: string
  readonly starts: string
  readonly minutes: number
}

/** What somebody is at the meeting, after their name. */
export function roleText({ role }: Pick<Attendee, 'role'>): string {
  return word('joint-role', role)
}

/** A goal or a measure by its name: of the catalogue, or in words of one's own. */
export function nameOf(
  family: 'goal' | 'measure',
  { standard, text, kind }: { standard: string | null; text: string | null; kind?: string },
): string {
  const worded = [standard && word(family, standard), text].filter(Boolean).join(': ')
  return worded || (kind ? word('activity', kind) : t('joint-unnamed'))
}

/** Every field of the plan on the table with what stands in it, as the server takes it. */
export function fieldsOf({ draft }: Meeting): ReadonlyMap<string, FieldText> {
  const found = new Map<string, FieldText>()
  if (!draft) return found
  const put = (part: ChangedPart, partId: string | null, of: object) => {
    for (const at of fieldsAt(part, partId)) {
      found.set(keyOf(at), written(at.field, of[at.field as keyof typeof of]))
    }
  }
  put('PLAN', null, draft.content)
  for (const goal of allGoals(draft)) {
    put('GOAL', goal.id, goal)
    for (const measure of goal.measures) put('MEASURE', measure.id, measure)
  }
  return found
}

export function allGoals(draft: { readonly goals: readonly Goal[] }): readonly (Goal | Step)[] {
  return draft.goals.flatMap(goal => [goal, ...goal.goals])
}

export function allMeasures(draft: { readonly goals: readonly Goal[] }): readonly Measure[] {
  return allGoals(draft).flatMap(goal => goal.measures)
}

/** Codes of the schema are written small on the way to the server. */
const CODES: readonly string[] = ['endGoal', ...SKILLS, 'kind']

function written(field: string, value: unknown): FieldText {
  if (value === null || value === undefined || value === '') return null
  return CODES.includes(field) ? String(value).toLowerCase() : String(value)
}

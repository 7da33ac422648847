/** The fields of a plan on the table, and what each is called where it stands alone. */
import type { ChangedPart } from '../graphql/types'
import { t } from '../i18n/texts'
import type { FieldAt } from './together'

export const SKILLS = ['listening', 'reading', 'writing', 'oral'] as const

/** The message that names each field; the keys are all the fields that there are. */
const FIELDS: Readonly<Record<ChangedPart, Readonly<Record<string, string>>>> = {
  PLAN: {
    endGoal: 'plan-edit-end-goal-what',
    endGoalText: 'plan-edit-end-goal-text',
    ...Object.fromEntries(SKILLS.map(skill => [skill, `skill-${skill}`])),
    norwegianMinutes: 'plan-edit-norwegian-hours',
    norwegianUntil: 'plan-edit-norwegian-until',
    socialStudiesHours: 'plan-edit-social',
    socialStudiesLanguage: 'plan-edit-social-language',
    startsOn: 'plan-edit-from',
    endsOn: 'plan-edit-to',
    reasons: 'plan-edit-reasons-what',
    participantView: 'plan-edit-view',
    participantViewLanguage: 'plan-edit-view-language',
  },
  GOAL: { standard: 'plan-text-goal', text: 'plan-edit-text' },
  MEASURE: {
    kind: 'plan-edit-kind',
    standard: 'plan-text-measure',
    text: 'plan-edit-more',
    startsOn: 'plan-edit-from',
    endsOn: 'plan-edit-to',
    weeklyMinutes: 'plan-edit-weekly',
    responsible: 'plan-edit-responsible',
    organisation: 'plan-edit-organisation',
    place: 'plan-edit-place',
  },
}

export function namesOf(part: ChangedPart): readonly string[] {
  return Object.keys(FIELDS[part])
}

export function labelOf({ part, field }: FieldAt): string {
  return t(FIELDS[part][field] ?? field)
}

/** Where the fields of a part are, all of them. */
export function fieldsAt(part: ChangedPart, partId: string | null): readonly FieldAt[] {
  return namesOf(part).map(field => ({ part, partId, field }))
}

/** One participant's plan as the server tells it, and what a form about its draft sends along. */
import { useEffect, useMemo } from 'preact/hooks'
import { inquire } from '../graphql/client'
import { type Question, question } from '../graphql/questions'
import type { PlanContentInput, PlanRecordAnswer } from '../graphql/types'
import { word } from '../i18n/texts'
import type { Fresh, Sent } from '../ui/form'

export type PlanRecord = PlanRecordAnswer['planRecord']
export type Version = PlanRecord['versions'][number]
export type LongTermGoal = Version['goals'][number]
export type Step = LongTermGoal['goals'][number]
export type Measure = Step['measures'][number]
export type PlanQuestion = Question<PlanRecordAnswer>

/** Ask for a participant's plan, as long as the screen stands. */
export function usePlan(participantId: string): PlanQuestion {
  const asked = useMemo(() => question('planRecord', { participantId }), [participantId])
  useEffect(() => void asked.ask(), [asked])
  return asked
}

export function openOf(record: PlanRecord): Version | undefined {
  return record.versions.find(({ state }) => state === 'DRAFT' || state === 'PROPOSED')
}

export function heldOf(record: PlanRecord): Version | undefined {
  return record.versions.find(({ state }) => state === 'DECIDED')
}

/** Which draft a form changes, by the edition that it began with. */
export function keyOf(version: Version, sent: Sent) {
  return { id: sent.id, planId: version.id, expectedEdition: sent.version }
}

/** The version as it is now, when somebody else has changed it meanwhile. */
export async function freshOf<V>(
  participantId: string,
  planId: string,
  valuesOf: (version: Version) => V,
): Promise<Fresh<V>> {
  const { planRecord } = await inquire('planRecord', { participantId })
  const version = planRecord.versions.find(({ id }) => id === planId)
  if (!version) throw new Error('the version is gone')
  return { values: valuesOf(version), version: version.edition }
}

/** What a goal or a measure is called: by the catalogue, or in words of one's own. */
export function nameOf(
  family: 'goal' | 'measure',
  { standard, text }: { standard: string | null; text: string | null },
): string {
  return [standard && word(family, standard), text].filter(Boolean).join(': ')
}

export type Content = Version['content']
export type Sendable = { readonly [Name in keyof Content]: PlanContentInput[Name] }

/** The choices of a family of codes, worded. */
export function optionsOf<T extends string>(family: string, values: readonly T[]) {
  return values.map(value => ({ value, label: word(family, value) })) as {
    value: Exclude<T, ''>
    label: string
  }[]
}

export const STANDARD_GOALS = [
  'speak-everyday-norwegian',
  'read-and-write',
  'pass-norwegian-test',
  'pass-social-studies-test',
  'finish-primary-school',
  'start-upper-secondary',
  'finish-upper-secondary',
  'trade-certificate',
  'education-recognised',
  'work-experience',
  'find-a-job',
  'use-digital-services',
  'driving-licence',
  'know-working-life',
] as const

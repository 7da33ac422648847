/** Where one is on the way: what of a plan is behind, what goes on now, and what comes then. */
import type { MyPlanAnswer, PlanAnswer } from '../graphql/types'
import { daysBetween } from '../i18n/spans'
import type { Kept } from '../offline/outbox'

export type Plan = NonNullable<PlanAnswer['plan']>
export type Mine = NonNullable<MyPlanAnswer['myPlan']>
export type LongTermGoal = Plan['goals'][number]
export type Subgoal = LongTermGoal['goals'][number]
export type Goal = LongTermGoal | Subgoal
export type Measure = Subgoal['measures'][number]
export type Thought = Pick<Mine['evaluations'][number], 'face' | 'words' | 'shared'>

/** A goal as a place on the way. */
export interface Station {
  readonly goal: Goal
  /** A goal of its own, or a step towards one. */
  readonly step: boolean
  readonly here: boolean
  readonly next: boolean
}

/**
 * The goals in the order in which one comes to them: what is reached first, each goal after its own steps.
 *
 * What was dropped is no place on the way.
 */
export function stationsOf(goals: readonly LongTermGoal[]): readonly Station[] {
  const all: Goal[] = goals.flatMap(goal => [...goal.goals, goal])
  const kept = all.filter(({ status }) => status !== 'DROPPED')
  const behind = kept.filter(({ status }) => status === 'REACHED')
  const ahead = kept.filter(({ status }) => status !== 'REACHED')
  const here = ahead.find(goal => goal.status === 'ACTIVE' && !hasOpenSteps(goal))
  const next = ahead.find(goal => goal.status === 'PLANNED' && !hasOpenSteps(goal))
  return [...behind, ...ahead].map(goal => ({
    goal,
    step: goal.kind === 'SUBGOAL',
    here: goal === here,
    next: goal === next,
  }))
}

function hasOpenSteps(goal: Goal): boolean {
  return 'goals' in goal && goal.goals.some(({ status }) => isOpen(status))
}

function isOpen(status: Goal['status']): boolean {
  return status === 'ACTIVE' || status === 'PLANNED'
}

/** Find a goal of a plan by its key. */
export function goalOf(plan: Plan, id: string): Goal | undefined {
  return plan.goals.flatMap(goal => [goal, ...goal.goals]).find(goal => goal.id === id)
}

/** How one stands with the right to appeal. */
export type Appeal =
  | { readonly how: 'none' | 'not-known' }
  | { readonly how: 'open'; readonly until: string; readonly days: number }
  | { readonly how: 'over'; readonly until: string }
  | { readonly how: 'appealed'; readonly state: NonNullable<Mine['appeal']> }

/** Whether one can appeal today; the last day counts as one. */
export function appealOf(mine: Mine, today: string): Appeal {
  if (mine.appeal && mine.appeal !== 'WITHDRAWN') return { how: 'appealed', state: mine.appeal }
  if (mine.state !== 'DECIDED') return { how: 'none' }
  const until = mine.appealDeadline
  if (!until) return { how: 'not-known' }
  const days = daysBetween(today, until) + 1
  return days > 0 ? { how: 'open', until, days } : { how: 'over', until }
}

/** What one thinks of a goal: what was told last, also where it still lies on the phone. */
export function thoughtOf(
  goalId: string,
  evaluations: Mine['evaluations'],
  entries: readonly Kept[],
): { readonly thought: Thought | null; readonly waits: boolean } {
  const told = entries.filter(
    ({ operation, subject, state }) =>
      operation === 'evaluateGoal' && subject === goalId && state === 'waiting',
  )
  const last = told.at(-1)?.variables as Thought | undefined
  const known = evaluations.find(each => each.goalId === goalId) ?? null
  return { thought: last ?? known, waits: last !== undefined }
}

/** The last translation of a free text into the reader's language. */
export function translationOf(
  mine: Pick<Mine, 'translations'> | null,
  part: Mine['translations'][number]['part'],
  partId: string,
) {
  return mine?.translations.find(each => each.part === part && each.partId === partId) ?? null
}

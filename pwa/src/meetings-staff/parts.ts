/** What all screens of a meeting are given; what they show of the plan, `app/` hands over. */
import type { ComponentType } from 'preact'
import type { Question } from '../graphql/questions'
import type { ActivityKind, MeetingAnswer } from '../graphql/types'
import type { Together } from './together'

export type Meeting = MeetingAnswer['meeting']
export type Draft = NonNullable<Meeting['draft']>
export type Goal = Draft['goals'][number]
export type Step = Goal['goals'][number]
export type Measure = Step['measures'][number]
export type Attendee = Meeting['attendees'][number]
export type Task = Meeting['tasks'][number]

export interface PlanParts {
  /** A difference in plain words. */
  readonly Changes: ComponentType<{ of: NonNullable<Meeting['difference']> }>
  /** What becomes of the draft afterwards: proposed, decided. */
  readonly Next: ComponentType<{ participantId: string }>
  readonly standardGoals: readonly string[]
  /** The catalogue of measures, each with the kind of activity that it is. */
  readonly standardMeasures: Readonly<Record<string, ActivityKind>>
  readonly kinds: readonly ActivityKind[]
}

export interface MeetingProps {
  readonly meeting: Meeting
  readonly plan: PlanParts
  readonly asked: Question<MeetingAnswer>
}

export interface PaneProps extends MeetingProps {
  readonly draft: Draft
  readonly by: Together
}

/** What the participant's page shows of other features; `app/` hands it over. */
import type { ComponentType } from 'preact'
import type { ParticipantAnswer } from '../graphql/types'
import type { IconName } from '../ui/icon'

export type Participant = ParticipantAnswer['participant']
export type Programme = NonNullable<Participant['programme']>
export type Plan = NonNullable<Participant['plan']>
export type Day = Participant['week']['days'][number]
export type Occurrence = Day['occurrences'][number]
export type WeekAccount = Participant['hours'][number]

export interface WeekPart {
  readonly tone: 'attended' | 'excused' | 'unexcused' | 'unrecorded' | 'ahead'
  readonly minutes: number
}

export interface Parts {
  /** Of the timetable: one lesson in a list. */
  readonly Row: ComponentType<{ occurrence: Occurrence; when?: 'past' | 'now' | 'ahead' }>
  /** Of attendance: a week's sums, and every line behind them. */
  readonly Account: ComponentType<{ account: WeekAccount; newest: boolean }>
  readonly Why: ComponentType<{ account: WeekAccount }>
  /** Of attendance: what became of a week's planned time, by tone, in words, and what the tones mean. */
  readonly partsOf: (account: WeekAccount, date: string, time: string) => readonly WeekPart[]
  readonly wholeOf: (account: WeekAccount) => number
  readonly sentence: (account: WeekAccount, parts: readonly WeekPart[]) => string
  readonly Legend: ComponentType<{ of: readonly WeekPart[] }>
  /** Of a group's weeks: a person's last twelve as a line of small columns. */
  readonly Spark: ComponentType<{ weeks: Participant['lastWeeks']; named?: boolean }>
  /** Of the plan: a goal with what is under it, and the goal in Norwegian per skill. */
  readonly Goal: ComponentType<{ goal: Plan['goals'][number] }>
  readonly LanguageGoals: ComponentType<{ goals: Plan['languageGoals'] }>
  /** Of the list of cases: what needs doing. */
  readonly Flags: ComponentType<{
    flags: Participant['flags']
    gapMinutes: number
    plannedEndOn: string | null
  }>
  /** Of the programme: its length, its decisions, how its weeks are adapted. */
  readonly ProgrammeMore: ComponentType<{ participantId: string }>
  /** Of the app: which screens there are below a participant's page. */
  readonly partsOfCase: (id: string) => readonly { part: string; icon: IconName; address: string }[]
}

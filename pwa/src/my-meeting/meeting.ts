/** A meeting as its participant's phone knows it: with what still lies on the phone. */
import type { MyMeetingAnswer, MyMeetingsAnswer, MyTasksAnswer } from '../graphql/types'
import type { Kept } from '../offline/outbox'

export type Meeting = NonNullable<MyMeetingAnswer['myMeeting']>
export type Line = MyMeetingsAnswer['myMeetings'][number]
export type Task = MyTasksAnswer['myTasks'][number]
export type Preparation = Meeting['preparation']
export type Choice = Preparation['choices'][number]
export type Heading = Choice['heading']
export type Answer = NonNullable<Meeting['answer']>
export type AnswerKind = Answer['kind']
export type MeetingPlan = NonNullable<Meeting['plan']>

export const HEADINGS = ['GOES_WELL', 'HARD', 'TALK_ABOUT'] as const satisfies Heading[]

/** The meeting that one should know of now: the one that is on, else the next that is planned. */
export function nearest(lines: readonly Line[], today: string): Line | null {
  return lines.find(isOn) ?? ahead(lines, today)[0] ?? null
}

/** The meetings that come after the one that is near, the first of them first. */
export function later(lines: readonly Line[], today: string): readonly Line[] {
  const near = nearest(lines, today)
  return ahead(lines, today).filter(line => line !== near)
}

/** The meetings that were, or whose day has passed; those that were called off are none. */
export function earlier(lines: readonly Line[], today: string): readonly Line[] {
  const others = new Set([nearest(lines, today), ...ahead(lines, today)])
  return lines.filter(line => line.state !== 'CANCELLED' && !others.has(line))
}

function ahead(lines: readonly Line[], today: string): readonly Line[] {
  return lines
    .filter(({ state, onDate }) => state === 'PLANNED' && onDate >= today)
    .sort((one, other) => whenOf(one).localeCompare(whenOf(other)))
}

function whenOf({ onDate, starts }: Line): string {
  return `${onDate} ${starts}`
}

export function isOn({ state }: Pick<Line, 'state'>): boolean {
  return state === 'RUNNING' || state === 'SUMMING_UP'
}

interface Prepared {
  readonly preparation: Preparation
  readonly waits: boolean
  /** What the server will know when all that waits has come: the next change names it. */
  readonly version: number
}

type Told = Pick<Preparation, 'choices' | 'shared'> & {
  readonly words?: string | null
  readonly expectedVersion: number
}

/** What one has prepared: what was told last, also where it lies on the phone still. */
export function preparedOf(
  meeting: Meeting,
  entries: readonly Kept[],
  confirmed?: Preparation,
): Prepared {
  const known =
    confirmed && confirmed.version > meeting.preparation.version ? confirmed : meeting.preparation
  const waiting = entries.filter(isOf('prepareMyMeeting', meeting.id, 'waiting'))
  const last = waiting.at(-1)?.variables as { preparation: Told } | undefined
  const { version } = known
  if (!last) return { preparation: known, waits: false, version }
  const { expectedVersion, words, ...rest } = last.preparation
  // Not by counting what waits: what the server has just said yes to waits for a moment still.
  return {
    preparation: { ...rest, words: words ?? null, version },
    waits: true,
    version: expectedVersion + 1,
  }
}

/** What lies in the outbox of one operation about one thing. */
export function isOf(operation: Kept['operation'], subject: string, state: Kept['state']) {
  return (entry: Kept) =>
    entry.operation === operation && entry.subject === subject && entry.state === state
}

/** What is half said to the summary: it stays while the plan is talked about once more. */
export interface HalfSaid {
  readonly kind: AnswerKind | null
  readonly words: string
}

export const UNSAID: HalfSaid = { kind: null, words: '' }

/** What was told from this screen, and of which edition of the plan. */
export interface Lately {
  readonly kind: AnswerKind
  readonly edition: number
}

/**
 * What one has answered and not read back yet; null: one is to be asked.
 *
 * What was said of an edition that is no longer on the table says nothing of the one that is.
 */
export function answeredOf(
  meeting: Meeting,
  entries: readonly Kept[],
  lately: Lately | null,
): AnswerKind | null {
  if (entries.some(isOf('answerMyMeeting', meeting.id, 'refused'))) return null
  const waiting = entries.find(isOf('answerMyMeeting', meeting.id, 'waiting'))
  if (waiting) return (waiting.variables as { kind: AnswerKind }).kind
  return lately && lately.edition === meeting.plan?.edition ? lately.kind : null
}

/** A choice is there or it is not: tapping it changes that. */
export function toggled(choices: readonly Choice[], heading: Heading, topic: string): Choice[] {
  const others = choices.filter(each => each.heading !== heading || each.topic !== topic)
  return others.length < choices.length ? others : [...choices, { heading, topic }]
}

/** A task as it is with what was told of it on the phone. */
export function settledTasks(
  tasks: readonly Task[],
  entries: readonly Kept[],
  today: string,
): Task[] {
  return tasks.map(task => {
    const told = entries.filter(isOf('settleMyTask', task.id, 'waiting')).at(-1)
    if (!told) return task
    const { done } = told.variables as { done: boolean }
    return { ...task, doneOn: done ? today : null }
  })
}

/**
 * Which goals and measures of the plan on the table have just been changed, and which of its fields.
 *
 * A goal is not changed by what is changed beneath it.
 */
export function changedSince(before: MeetingPlan | null, now: MeetingPlan): ReadonlySet<string> {
  if (!before) return new Set()
  const was = partsOf(before)
  return new Set([...partsOf(now)].filter(([id, said]) => was.get(id) !== said).map(([id]) => id))
}

function partsOf({ content, goals }: MeetingPlan): Map<string, string> {
  const all = goals.flatMap(goal => [goal, ...goal.goals])
  return new Map<string, string>([
    ...Object.entries(content).map(([field, value]) => [field, String(value)] as const),
    ...all.map(({ id, standard, text }) => [id, JSON.stringify([standard, text])] as const),
    ...all.flatMap(({ measures }) =>
      measures.map(each => [each.id, JSON.stringify(each)] as const),
    ),
  ])
}

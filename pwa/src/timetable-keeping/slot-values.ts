/** The form of a slot: what it begins with, and what it says to the server. */
import type { SlotInput } from '../graphql/types'
import { isTime, readTime } from '../i18n/clock'
import { minutesOf } from '../i18n/oslo'
import { LESSON, lessonsIn, type Span } from './hours'
import type { KnownLesson, Slot } from './model'
import { spanOf } from './moves'

export interface SlotValues {
  /** Whose it is, where the week is a teacher's or a place's. */
  readonly groupId: string
  readonly activityId: string
  /** 1 Monday … 7 Sunday; each becomes a slot. */
  readonly weekday: readonly string[]
  readonly starts: string
  readonly ends: string
  readonly breakMinutes: number | null
  /** Null: as many as fit. */
  readonly lessons: number | null
  readonly place: string
  readonly teacherId: string
  readonly everyWeeks: '1' | '2'
  readonly otherWeeks: boolean
  readonly validFrom: string
  readonly validTo: string
  readonly bring: string
  /** Lessons of the same group that lie there end the day before. */
  readonly makeWay: boolean
}

/** What hours are usually like, for the next ones. */
export interface Habit {
  readonly activityId: string
  readonly place: string
  readonly teacherId: string
  readonly breakMinutes: number | null
  readonly everyWeeks: '1' | '2'
  /** Minutes of a lesson, and between one and the next. */
  readonly length: number
  readonly between: number
}

/** Minutes between two lessons where nothing tells. */
const BETWEEN = 15

export const NO_HABIT: Habit = {
  activityId: '',
  place: '',
  teacherId: '',
  breakMinutes: null,
  everyWeeks: '1',
  length: LESSON,
  between: BETWEEN,
}

/** What most lessons of a week are like. */
export function habitOf(lessons: readonly KnownLesson[]): Habit | null {
  const [first] = lessons
  if (!first) return null
  const most = <T>(of: (lesson: KnownLesson) => T): T => commonest(lessons.map(of)) ?? of(first)
  return {
    ...NO_HABIT,
    activityId: most(({ slot }) => slot.activityId),
    place: most(({ slot }) => slot.place ?? ''),
    teacherId: most(({ slot }) => slot.teacherId ?? ''),
    length: most(lesson => length(spanOf(lesson))),
    between: betweenOf(lessons) ?? BETWEEN,
  }
}

/** The habit after one more slot: the pause is what lay between the last two of a day. */
export function learned(habit: Habit, before: SlotValues | null, now: SlotValues): Habit {
  const pause = before ? minutesOf(now.starts) - minutesOf(before.ends) : -1
  const { activityId, place, teacherId, breakMinutes, everyWeeks } = now
  const between = pause >= 0 && pause <= 90 ? pause : habit.between
  return {
    ...{ activityId, place, teacherId, breakMinutes, everyWeeks },
    length: length(spanOf(now)),
    between,
  }
}

/** When the next lesson is, right after one; null: the day is over. */
export function nextAfter({ ends, starts }: SlotValues, between: number): Span | null {
  const begins = minutesOf(ends) + between
  const next = { starts: begins, ends: begins + length(spanOf({ starts, ends })) }
  return next.ends < 24 * 60 ? next : null
}

export function valuesOf(slot: Slot, from: string): SlotValues {
  return {
    groupId: '',
    activityId: slot.activityId,
    weekday: [`${slot.weekday}`],
    starts: slot.starts,
    ends: slot.ends,
    breakMinutes: slot.breakMinutes || null,
    lessons: slot.lessons,
    place: slot.place ?? '',
    teacherId: slot.teacherId ?? '',
    everyWeeks: slot.everyWeeks === 2 ? '2' : '1',
    otherWeeks: false,
    validFrom: from > slot.validFrom ? from : slot.validFrom,
    validTo: slot.validTo ?? '',
    bring: slot.bring ?? '',
    makeWay: false,
  }
}

/** The form with its times read, though one is still typing. */
export function readOut(values: SlotValues): SlotValues {
  return { ...values, starts: readTime(values.starts), ends: readTime(values.ends) }
}

/** Whether there is enough in the form to ask what would come of it. */
export function isComplete(values: SlotValues): boolean {
  const { activityId, weekday, starts, ends, validFrom, validTo } = values
  return (
    activityId !== '' &&
    weekday.length > 0 &&
    isTime(starts) &&
    isTime(ends) &&
    starts < ends &&
    validFrom !== '' &&
    (validTo === '' || validFrom <= validTo)
  )
}

/** What the form says, once for each weekday. */
export function inputsOf(
  values: SlotValues,
  measureId: string | null = null,
): readonly SlotInput[] {
  return [...values.weekday].sort().map(weekday => ({
    activityId: values.activityId,
    weekday: Number(weekday),
    starts: values.starts,
    ends: values.ends,
    validFrom: values.validFrom,
    validTo: values.validTo || null,
    everyWeeks: Number(values.everyWeeks),
    lessons: values.lessons,
    breakMinutes: values.breakMinutes ?? 0,
    place: values.place.trim() || null,
    teacherId: values.teacherId || null,
    bring: values.bring.trim() || null,
    measureId,
  }))
}

/** As many lessons as the server will count, where the form does not say. */
export function fittingLessons({ starts, ends, breakMinutes }: SlotValues, each: number): number {
  if (!(isTime(starts) && isTime(ends))) return 0
  return lessonsIn(spanOf({ starts, ends }), breakMinutes ?? 0, each)
}

/** One key for each weekday of a form: made of the form's own, so that it is the same however often it is sent. */
export function keyFor(wish: string, weekday: number): string {
  return `${wish.slice(0, -1)}${weekday}`
}

function length({ starts, ends }: Span): number {
  return ends - starts
}

function commonest<T>(all: readonly T[]): T | undefined {
  const counts = new Map<T, number>()
  for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1)
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0]
}

function betweenOf(lessons: readonly KnownLesson[]): number | undefined {
  const spans = lessons.map(each => ({ date: each.date, ...spanOf(each) }))
  spans.sort((one, other) => one.date.localeCompare(other.date) || one.starts - other.starts)
  const pauses = spans.flatMap((each, place) => {
    const next = spans[place + 1]
    const pause = next?.date === each.date ? next.starts - each.ends : -1
    return pause >= 0 && pause <= 30 ? [pause] : []
  })
  return commonest(pauses)
}

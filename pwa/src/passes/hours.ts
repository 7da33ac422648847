/** A host's hours: which are unanswered, and what stands where somebody has answered. */
import type { LentRegisterAnswer } from '../graphql/types'
import { minutesOf, type OsloTime } from '../i18n/oslo'

export type Register = LentRegisterAnswer['lentRegister']
export type Trainee = Register['trainees'][number]
export type Hour = Trainee['hours'][number]
export type Mark = NonNullable<Hour['mark']>

/** Tell the same of some hours. */
export type Say = (hours: readonly Hour[], mark: Mark, minutes?: number) => Promise<void>

/** What one hour is called among all: a slot has one on a date, and a slot is one person's. */
export const keyOf = ({ slotId, slotDate }: Hour): string => `${slotId}:${slotDate}`

/** Whether anything can be said of an hour yet: it has begun. */
export function hasBegun({ date, starts }: Hour, now: OsloTime): boolean {
  return date < now.date || (date === now.date && starts <= now.time)
}

/** Whether the host is still to answer. */
export const isOpen = (hour: Hour, now: OsloTime): boolean => !hour.mark && hasBegun(hour, now)

/** Newest first, as one remembers. */
export const newestFirst = (hours: readonly Hour[]): readonly Hour[] =>
  [...hours].sort((a, b) => (`${b.date}${b.starts}` > `${a.date}${a.starts}` ? 1 : -1))

/** Minutes from start to end. */
export const lengthOf = ({ starts, ends }: Hour): number => minutesOf(ends) - minutesOf(starts)

/** What is typed as hours and minutes; null: it is no part of the hour. */
export function missed(hours: string, minutes: string, hour: Hour): number | null {
  const parts = [hours, minutes].map(part => part.trim() || '0')
  if (!parts.every(part => /^\d{1,2}$/.test(part))) return null
  const [h = 0, m = 0] = parts.map(Number)
  const all = h * 60 + m
  return m < 60 && all > 0 && all < lengthOf(hour) ? all : null
}

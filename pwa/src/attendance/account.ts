/** What a week's account says, prepared for the eye. The server has done the sums. */
import type { HoursAnswer } from '../graphql/types'
import { minutesOf } from '../i18n/oslo'

export type WeekAccount = HoursAnswer['hours'][number]
export type Line = WeekAccount['lines'][number]

export interface Unrecorded {
  /** Over, but not recorded yet: never absence. */
  readonly waiting: number
  /** Still to come this week. */
  readonly ahead: number
}

/** Split what is unrecorded at this moment into what is over and what is to come. */
export function unrecorded(lines: readonly Line[], date: string, time: string): Unrecorded {
  let waiting = 0
  let ahead = 0
  for (const line of lines) {
    if (isOver(line, date, time)) waiting += line.unrecordedMinutes
    else ahead += line.unrecordedMinutes
  }
  return { waiting, ahead }
}

export function isOver(line: Line, date: string, time: string): boolean {
  return `${line.date} ${line.ends}` <= `${date} ${time}`
}

/** What planned time becomes, in the order in which it is drawn; worded by `hours-<tone>`. */
export const TONES = ['attended', 'excused', 'unexcused', 'unrecorded', 'ahead'] as const

export interface Part {
  readonly tone: (typeof TONES)[number]
  readonly minutes: number
}

/** What a week's planned time has become at this moment; what is nothing is left out. */
export function partsOf(account: WeekAccount, date: string, time: string): Part[] {
  const { waiting, ahead } = unrecorded(account.lines, date, time)
  const minutes = {
    attended: account.attendedMinutes,
    excused: account.excusedMinutes,
    unexcused: account.unexcusedMinutes,
    unrecorded: waiting,
    ahead,
  }
  return TONES.map(tone => ({ tone, minutes: minutes[tone] })).filter(part => part.minutes > 0)
}

/** Minutes on the clock that are no programme time: the unpaid break of a day of practice. */
export function breakOf({ starts, ends, clockMinutes }: Line): number {
  return Math.max(minutesOf(ends) - minutesOf(starts) - clockMinutes, 0)
}

/** Why nothing was planned in a week that has a target: the code of what closed it, if any is told. */
export function closedBy({ targetLines }: WeekAccount): string | undefined {
  return targetLines.find(line => line.minutes > 0 && line.reason)?.reason ?? undefined
}

/** Lines as they follow each other, a list for each day. */
export function byDay(lines: readonly Line[]): Line[][] {
  const days: Line[][] = []
  for (const line of lines) {
    const day = days.at(-1)
    if (day?.[0]?.date === line.date) day.push(line)
    else days.push([line])
  }
  return days
}

/** Leave out the weeks before anything was expected. Newest first, as they come. */
export function sinceStart(weeks: readonly WeekAccount[]): readonly WeekAccount[] {
  const first = weeks.findLastIndex(each => each.targetMinutes > 0 || each.plannedMinutes > 0)
  return weeks.slice(0, first + 1)
}

/** The whole of the ring: the target, or the plan where that is longer; never zero. */
export function wholeOf({ targetMinutes, plannedMinutes }: WeekAccount): number {
  return Math.max(targetMinutes, plannedMinutes, 1)
}

/** The sources of a week's rules, each once, in the order in which they are met. */
export function sourcesOf({ lines, targetLines }: WeekAccount): string[] {
  return [...new Set([...lines, ...targetLines].map(line => line.source))]
}

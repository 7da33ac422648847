/**
 * What is now and what comes next, worked out on the phone.
 *
 * The server answers a whole day, which stays true while nothing changes; only the clock moves.
 */

export interface Timed {
  readonly date: string
  readonly starts: string
  readonly ends: string
  readonly change: { readonly kind: string } | null
}

export interface Moment<Occurrence> {
  readonly current: Occurrence | null
  readonly next: Occurrence | null
  /** There was something today, and it is over. */
  readonly finished: boolean
}

/** Look at a day's occurrences at a local time "HH:MM"; what is cancelled does not happen. */
export function momentOf<Occurrence extends Timed>(
  occurrences: readonly Occurrence[],
  time: string,
): Moment<Occurrence> {
  const happening = occurrences.filter(takesPlace).sort(byStart)
  const current = happening.find(each => each.starts <= time && time < each.ends) ?? null
  const next = happening.find(each => each.starts > time) ?? null
  return { current, next, finished: happening.length > 0 && !current && !next }
}

/** The first occurrence after a date, within the days that the phone knows. */
export function firstAfter<Occurrence extends Timed>(
  days: readonly { readonly date: string; readonly occurrences: readonly Occurrence[] }[],
  date: string,
): Occurrence | null {
  const later = days.filter(day => day.date > date).flatMap(day => day.occurrences)
  return later.filter(takesPlace).sort(byStart)[0] ?? null
}

export interface Marked extends Timed {
  readonly mark: string | null
  readonly creditedMinutes: number
}

/** What is over and has no mark yet, in minutes of programme time: it is not absence. */
export function waitingMinutes(
  days: readonly { readonly occurrences: readonly Marked[] }[],
  date: string,
  time: string,
): number {
  const over = ({ date: day, ends }: Timed) => `${day} ${ends}` <= `${date} ${time}`
  return days
    .flatMap(day => day.occurrences)
    .filter(each => takesPlace(each) && !each.mark && over(each))
    .reduce((sum, each) => sum + each.creditedMinutes, 0)
}

export function takesPlace({ change }: Timed): boolean {
  return change?.kind !== 'CANCELLED'
}

function byStart(a: Timed, b: Timed): number {
  return `${a.date} ${a.starts}`.localeCompare(`${b.date} ${b.starts}`)
}

/** The geometry of a day: times as minutes since midnight, in steps; what overlaps, and what is free. */

/** Minutes of the finest step by which hours are moved. */
export const STEP = 15
/** Minutes of hours that are drawn by a click: as long as most lessons. */
export const LESSON = 45

const DAY = 24 * 60
/** A school day, which the axis shows even where nothing is planned. */
const MORNING = 8 * 60
const AFTERNOON = 16 * 60

/** From a minute to a minute of one day. */
export interface Span {
  readonly starts: number
  readonly ends: number
}

export function snapped(minutes: number): number {
  return Math.round(minutes / STEP) * STEP
}

/** The hours that are shown: whole ones, a school day at least, and all that lies outside one. */
export function axisOf(spans: readonly Span[]): Span {
  const first = Math.min(MORNING, ...spans.map(({ starts }) => starts))
  const last = Math.max(AFTERNOON, ...spans.map(({ ends }) => ends))
  return { starts: Math.floor(first / 60) * 60, ends: Math.ceil(last / 60) * 60 }
}

/** Shift hours within the day. */
export function shifted({ starts, ends }: Span, by: number): Span {
  const moved = Math.max(-starts, Math.min(DAY - STEP - ends, by))
  return { starts: starts + moved, ends: ends + moved }
}

/** Let hours end sooner or later; something of them remains. */
export function stretched({ starts, ends }: Span, by: number): Span {
  return { starts, ends: Math.max(starts + STEP, Math.min(DAY - STEP, ends + by)) }
}

/** What a pointer has drawn over empty time, in either direction; a mere touch is one lesson. */
export function drawn(from: number, to: number): Span {
  const [starts, ends] = [snapped(Math.min(from, to)), snapped(Math.max(from, to))]
  return ends - starts < STEP * 2 ? { starts, ends: starts + LESSON } : { starts, ends }
}

/** Where something lies among what overlaps with it: the place of `of` columns. */
export interface Lane {
  readonly lane: number
  readonly of: number
}

/** Put what overlaps side by side; each cluster of overlapping hours has as few columns as it needs. */
export function lanesOf(spans: readonly Span[]): readonly Lane[] {
  const order = spans.map((_, place) => place).sort((a, b) => before(spans[a], spans[b]))
  const lanes: number[] = []
  const found: Lane[] = []
  let cluster: number[] = []
  let until = -1
  const close = () => {
    const of = Math.max(0, ...cluster.map(place => (lanes[place] ?? 0) + 1))
    for (const place of cluster) found[place] = { lane: lanes[place] ?? 0, of }
    cluster = []
  }
  for (const place of order) {
    const span = spans[place] as Span
    if (span.starts >= until) close()
    const taken = cluster
      .filter(other => (spans[other] as Span).ends > span.starts)
      .map(other => lanes[other])
    let lane = 0
    while (taken.includes(lane)) lane++
    lanes[place] = lane
    cluster.push(place)
    until = Math.max(until, span.ends)
  }
  close()
  return found
}

function before(one: Span | undefined, other: Span | undefined): number {
  if (!one || !other) return 0
  return one.starts - other.starts || other.ends - one.ends
}

/** What is free between two times; nothing shorter than a step is. */
export function gapsOf(within: Span, taken: readonly Span[]): readonly Span[] {
  const gaps: Span[] = []
  let at = within.starts
  for (const { starts, ends } of [...taken].sort((a, b) => a.starts - b.starts)) {
    if (starts - at >= STEP) gaps.push({ starts: at, ends: starts })
    at = Math.max(at, ends)
  }
  if (within.ends - at >= STEP) gaps.push({ starts: at, ends: within.ends })
  return gaps
}

export function overlaps(one: Span, other: Span): boolean {
  return one.starts < other.ends && other.starts < one.ends
}

/** As many lessons as fit between two times less the break: what the server counts where nothing is said. */
export function lessonsIn({ starts, ends }: Span, breakMinutes: number, each: number): number {
  return Math.max(0, Math.floor((ends - starts - breakMinutes) / each))
}

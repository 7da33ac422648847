/** Weeks to come as boxes of the strip, and what they say. */
import type { ForecastAnswer, GroupForecastsAnswer, SuggestionsAnswer } from '../graphql/types'
import { weekNumber } from '../i18n/dates'
import { hoursFigure } from '../i18n/durations'
import { t } from '../i18n/texts'
import type { StripWeek, WeekTone } from '../ui/week-strip'

export type Forecast = ForecastAnswer['forecast']
export type Week = Pick<
  Forecast['weeks'][number],
  'week' | 'plannedMinutes' | 'targetMinutes' | 'gapMinutes' | 'causes'
>
export type Cause = Week['causes'][number]
export type Work = NonNullable<Forecast['work']>
export type Group = GroupForecastsAnswer['groupForecasts'][number]
export type GroupWeek = Group['weeks'][number]
export type Suggestions = NonNullable<SuggestionsAnswer['suggestions']>

/** One participant's week: the figure is the hours that are missing. */
export function boxOf(each: Week): StripWeek {
  const { week, plannedMinutes, targetMinutes, gapMinutes } = each
  const said = {
    week: weekNumber(week),
    planned: hoursFigure(plannedMinutes),
    target: hoursFigure(targetMinutes),
    gap: hoursFigure(gapMinutes),
  }
  if (!targetMinutes) {
    return { week, tone: 'outside', figure: '', label: t('forecast-week-outside', said) }
  }
  if (gapMinutes <= 0) {
    return { week, tone: 'full', figure: '✓', label: t('forecast-week-full', said) }
  }
  const tone = toneOf(gapMinutes / targetMinutes)
  return { week, tone, figure: rounded(gapMinutes), label: t('forecast-week-gap', said) }
}

/** A group's week: the figure is how many have too little; of nobody, how much its own hours lack. */
export function groupBoxOf(each: GroupWeek, empty: boolean): StripWeek {
  const { week, members, below, gapMinutes, plannedMinutes, targetMinutes } = each
  if (empty) {
    const label = t('forecast-week-own', {
      week: weekNumber(week),
      planned: hoursFigure(plannedMinutes),
      target: hoursFigure(targetMinutes),
    })
    return { ...boxOf({ ...each, gapMinutes: targetMinutes - plannedMinutes }), label }
  }
  const said = { week: weekNumber(week), members, below, gap: hoursFigure(gapMinutes) }
  if (!members) {
    return { week, tone: 'outside', figure: '', label: t('forecast-week-nobody', said) }
  }
  const label = t('forecast-week-group', said)
  if (!below) return { week, tone: 'full', figure: '✓', label }
  return { week, tone: toneOf(gapMinutes / (members * targetMinutes)), figure: `${below}`, label }
}

const MOST = 0.5

function toneOf(share: number): WeekTone {
  return share > MOST ? 'empty' : 'short'
}

/** Whole hours where the box is small: "7½" takes no more room than "7". */
function rounded(minutes: number): string {
  const halves = Math.max(1, Math.round(minutes / 30))
  const whole = Math.floor(halves / 2)
  return `${whole || ''}${halves % 2 ? '½' : ''}`
}

export interface Sum extends Cause {
  readonly weeks: number
}

/** The causes of many weeks, each with how many weeks it is in; what costs most comes first. */
export function sumOf(weeks: readonly Pick<Week, 'causes'>[]): readonly Sum[] {
  const sums = new Map<string, Sum>()
  for (const cause of weeks.flatMap(({ causes }) => causes)) {
    const { kind, code, name, activity, since } = cause
    const alike = JSON.stringify([kind, code, name, activity, since])
    const before = sums.get(alike)
    sums.set(alike, {
      ...cause,
      minutes: cause.minutes + (before?.minutes ?? 0),
      weeks: 1 + (before?.weeks ?? 0),
    })
  }
  return [...sums.values()].sort((one, other) => other.minutes - one.minutes)
}

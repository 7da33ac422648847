/** How many weeks are not full, before and after what is not saved; each week leads to itself. */
import { weekNumber } from '../i18n/dates'
import { hoursFigure } from '../i18n/durations'
import { t } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { type StripWeek, WeekStrip } from '../ui/week-strip'
import type { Outlooks } from './preview'
import type { Outlook, OutlookWeek } from './send'

/** In one line how it stands, and how it would stand. */
export function OutlookLine({ of: { before, after } }: { of: Outlooks }) {
  if (!before) return null
  const better = after ? after.weeksBelow - before.weeksBelow : 0
  return (
    <p class="keeping-outlook" role="status" data-turn={turnOf(better)}>
      <Icon name={better > 0 ? 'warning' : better < 0 ? 'check-circle' : 'clock'} />
      <b>{after ? said(before, after) : below(before)}</b>
    </p>
  )
}

function turnOf(by: number): string | undefined {
  if (by === 0) return undefined
  return by < 0 ? 'better' : 'worse'
}

interface Props {
  readonly of: Outlooks
  readonly week: string
  readonly onWeek: (week: string) => void
}

export function OutlookStrip({ of: { before, after }, week, onWeek }: Props) {
  const now = after ?? before
  if (!now) return null
  return (
    <section class="keeping-weeks card" aria-labelledby="keeping-weeks">
      <h2 id="keeping-weeks">{t('forecast-weeks')}</h2>
      <WeekStrip
        weeks={now.weeks.map(each => boxOf(each, now))}
        label={t('forecast-weeks')}
        chosen={week}
        onChoose={onWeek}
      />
    </section>
  )
}

function below({ members, weeksBelow: count }: Outlook): string {
  if (members === 0) return t('keeping-nobody-yet')
  return t(members === null ? 'forecast-below' : 'forecast-below-in-group', { count })
}

function said(before: Outlook, after: Outlook): string {
  if (before.members === 0) {
    const full = ({ weeks }: Outlook) => weeks.filter(isFull).length
    return t('keeping-full-before-after', { before: full(before), after: full(after) })
  }
  return t('forecast-before-after', {
    before: t('forecast-below', { count: before.weeksBelow }),
    after: t('forecast-below', { count: after.weeksBelow }),
  })
}

function isFull({ plannedMinutes, targetMinutes }: OutlookWeek): boolean {
  return plannedMinutes >= targetMinutes
}

/** A share of the target above which most of it is missing. */
const MOST = 0.5

/** A week as a box: of one person and of a group without members the hours that lack, else how many lack some. */
function boxOf(each: OutlookWeek, { members }: Outlook): StripWeek {
  const { week, plannedMinutes, targetMinutes, below: count = 0 } = each
  const ofGroup = members !== null && members > 0
  const gap = members === 0 ? targetMinutes - plannedMinutes : each.gapMinutes
  const figures = {
    week: weekNumber(week),
    planned: hoursFigure(plannedMinutes),
    target: hoursFigure(targetMinutes),
    gap: hoursFigure(gap),
    members: each.members ?? 0,
    below: count,
  }
  if (!targetMinutes || (ofGroup && !each.members)) {
    const label = t(ofGroup ? 'forecast-week-nobody' : 'forecast-week-outside', figures)
    return { week, tone: 'outside', figure: '', label }
  }
  const label = t(weekWord(members, gap), figures)
  if (ofGroup ? !count : gap <= 0) return { week, tone: 'full', figure: '✓', label }
  const share = gap / (targetMinutes * (ofGroup ? (each.members ?? 1) : 1))
  const figure = ofGroup ? `${count}` : rounded(gap)
  return { week, tone: share > MOST ? 'empty' : 'short', figure, label }
}

function weekWord(members: number | null, gap: number): string {
  if (members === null) return gap > 0 ? 'forecast-week-gap' : 'forecast-week-full'
  return members > 0 ? 'forecast-week-group' : 'forecast-week-own'
}

/** Whole hours and halves where the box is small. */
function rounded(minutes: number): string {
  const halves = Math.max(1, Math.round(minutes / 30))
  return `${Math.floor(halves / 2) || ''}${halves % 2 ? '½' : ''}`
}

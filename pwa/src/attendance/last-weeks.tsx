/** The last weeks as bars; each is a sentence to whoever cannot see it, and a link to its week. */
import { weekNumber } from '../i18n/dates'
import { durationText } from '../i18n/durations'
import { now } from '../i18n/oslo'
import { t, word } from '../i18n/texts'
import { closedBy, type Part, partsOf, TONES, type WeekAccount, wholeOf } from './account'

export function LastWeeks({ weeks, chosen }: { weeks: readonly WeekAccount[]; chosen: string }) {
  const { date, time } = now.value
  const longest = Math.max(...weeks.map(wholeOf))
  const bars = weeks.map(account => ({ account, parts: partsOf(account, date, time) }))
  return (
    <section>
      <h2>{t('hours-weeks')}</h2>
      <div class="card bars">
        <Legend of={bars.flatMap(({ parts }) => parts)} />
        <ul>
          {bars.map(({ account, parts }) => (
            <li key={account.week}>
              <Bar {...{ account, parts, longest }} chosen={account.week === chosen} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

/** What the colours and patterns mean. Each bar says it in words to a reader. */
export function Legend({ of }: { of: readonly Part[] }) {
  return (
    <p class="tones quiet" aria-hidden="true">
      {TONES.filter(tone => of.some(part => part.tone === tone)).map(tone => (
        <span key={tone}>
          <i class="swatch" data-tone={tone} />
          {t(`hours-${tone}`)}
        </span>
      ))}
    </p>
  )
}

interface BarProps {
  readonly account: WeekAccount
  readonly parts: readonly Part[]
  /** Minutes of the longest week: that one fills the width. */
  readonly longest: number
  readonly chosen: boolean
}

function Bar({ account, parts, longest, chosen }: BarProps) {
  const { week, plannedMinutes, attendedMinutes } = account
  const whole = wholeOf(account)
  const percent = (share: number) => ({ inlineSize: `${100 * share}%` })
  return (
    <a
      href={`#/hours/${week}`}
      aria-current={chosen || undefined}
      aria-label={sentence(account, parts)}
    >
      <span>{t('week-number', { week: weekNumber(week) })}</span>
      <span class="bar-sum">
        {plannedMinutes ? durationText(attendedMinutes) : emptyText(account)}
      </span>
      <span class="bar" style={percent(whole / longest)}>
        {parts.map(({ tone, minutes }) => (
          <i key={tone} data-tone={tone} style={percent(minutes / whole)} />
        ))}
      </span>
    </a>
  )
}

/** Why a week without anything planned is empty: nobody was away from it. */
function emptyText(account: WeekAccount): string {
  const closed = closedBy(account)
  return closed ? word('day-off', closed) : t('day-empty')
}

/** A week's bar in words. */
export function sentence(account: WeekAccount, parts: readonly Part[]): string {
  const week = weekNumber(account.week)
  if (!account.plannedMinutes) return `${t('week-number', { week })}: ${emptyText(account)}`
  const attended = durationText(account.attendedMinutes)
  const said = t('hours-week-bar', { week, attended, target: durationText(account.targetMinutes) })
  const others = parts
    .filter(({ tone }) => tone !== 'attended')
    .map(({ tone, minutes }) => `${t(`hours-${tone}`)}: ${durationText(minutes)}`)
  return [said, ...others].join('. ')
}

/** The last weeks as bars; each is a sentence to whoever cannot see it, and a link to its week. */
import { weekNumber } from '../i18n/dates'
import { durationText } from '../i18n/durations'
import { t } from '../i18n/texts'
import { type WeekAccount, wholeOf } from './account'

export function LastWeeks({ weeks, chosen }: { weeks: readonly WeekAccount[]; chosen: string }) {
  const longest = Math.max(...weeks.map(wholeOf))
  return (
    <section>
      <h2>{t('hours-weeks')}</h2>
      <ul class="bars card">
        {weeks.map(account => (
          <li key={account.week}>
            <Bar account={account} longest={longest} chosen={account.week === chosen} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Bar(props: { account: WeekAccount; longest: number; chosen: boolean }) {
  const { week, attendedMinutes, targetMinutes } = props.account
  const sentence = t('hours-week-bar', {
    week: weekNumber(week),
    attended: durationText(attendedMinutes),
    target: durationText(targetMinutes),
  })
  const percent = (minutes: number) => `${(100 * minutes) / props.longest}%`
  return (
    <a href={`#/hours/${week}`} aria-current={props.chosen || undefined} aria-label={sentence}>
      <span>{t('week-number', { week: weekNumber(week) })}</span>
      <span class="bar">
        <span class="bar-target" style={{ inlineSize: percent(targetMinutes) }} />
        <span class="bar-done" style={{ inlineSize: percent(attendedMinutes) }} />
      </span>
      <span class="bar-sum">{durationText(attendedMinutes)}</span>
    </a>
  )
}

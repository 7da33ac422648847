/** The hours: the last weeks at a glance, and the chosen one down to its lines. */
import { useSignal } from '@preact/signals'
import { weekNumber } from '../i18n/dates'
import { durationText } from '../i18n/durations'
import { t } from '../i18n/texts'
import type { Parts, WeekAccount } from './parts'

interface Props {
  /** Newest first, at least one. */
  readonly weeks: readonly WeekAccount[]
  readonly parts: Parts
}

export function Hours({ weeks, parts: { Account, Why } }: Props) {
  const chosen = useSignal(weeks[0]?.week)
  const account = weeks.find(each => each.week === chosen.value) ?? weeks[0]
  if (!account) return null
  return (
    <section class="hours">
      <h2>{t('hours')}</h2>
      <div class="hours-parts">
        <Account account={account} newest={account === weeks[0]} />
        <LastWeeks
          weeks={weeks}
          chosen={account.week}
          onChoose={week => {
            chosen.value = week
          }}
        />
      </div>
      <Why key={account.week} account={account} />
    </section>
  )
}

interface WeeksProps {
  readonly weeks: readonly WeekAccount[]
  readonly chosen: string
  readonly onChoose: (week: string) => void
}

function LastWeeks({ weeks, chosen, onChoose }: WeeksProps) {
  const tallest = Math.max(...weeks.map(wholeOf))
  return (
    <section class="card">
      <h3>{t('hours-weeks')}</h3>
      <ul class="columns">
        {[...weeks].reverse().map(account => (
          <li key={account.week}>
            <button
              type="button"
              class="column"
              aria-pressed={account.week === chosen}
              aria-label={sentence(account)}
              onClick={() => onChoose(account.week)}
            >
              <Column account={account} tallest={tallest} />
              <span>{weekNumber(account.week)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="legend quiet" aria-hidden="true">
        <span data-tone="attended">{t('hours-attended')}</span>
        <span data-tone="excused">{t('hours-excused')}</span>
        <span data-tone="unexcused">{t('hours-unexcused')}</span>
        <span data-tone="unrecorded">{t('hours-unrecorded')}</span>
      </p>
    </section>
  )
}

const TONES = ['attended', 'excused', 'unexcused', 'unrecorded'] as const

/** From the ground up: what was attended, excused, not excused, not recorded; behind it the target. */
function Column({ account, tallest }: { account: WeekAccount; tallest: number }) {
  const percent = (minutes: number) => `${(100 * minutes) / tallest}%`
  return (
    <span class="column-bar">
      <i class="column-target" style={{ blockSize: percent(account.targetMinutes) }} />
      {TONES.map(tone => (
        <i key={tone} data-tone={tone} style={{ blockSize: percent(account[`${tone}Minutes`]) }} />
      ))}
    </span>
  )
}

function wholeOf({ targetMinutes, plannedMinutes }: WeekAccount): number {
  return Math.max(targetMinutes, plannedMinutes, 1)
}

function sentence(account: WeekAccount): string {
  const said = t('hours-week-bar', {
    week: weekNumber(account.week),
    attended: durationText(account.attendedMinutes),
    target: durationText(account.targetMinutes),
  })
  const rest = TONES.filter(tone => tone !== 'attended' && account[`${tone}Minutes`] > 0)
  return [
    said,
    ...rest.map(tone => `${t(`hours-${tone}`)} ${durationText(account[`${tone}Minutes`])}`),
  ].join(', ')
}

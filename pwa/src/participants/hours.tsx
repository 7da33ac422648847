/** The hours: the last weeks at a glance, and the chosen one down to its lines. */
import { useSignal } from '@preact/signals'
import { weekNumber } from '../i18n/dates'
import { now } from '../i18n/oslo'
import { t } from '../i18n/texts'
import type { Participant, Parts, WeekAccount, WeekPart } from './parts'

interface Props {
  /** Newest first. */
  readonly weeks: readonly WeekAccount[]
  readonly parts: Parts
}

/** Leave out the weeks before anything was expected. */
function sinceStart(weeks: readonly WeekAccount[]): readonly WeekAccount[] {
  const oldest = weeks.findLastIndex(each => each.targetMinutes > 0 || each.plannedMinutes > 0)
  return weeks.slice(0, oldest + 1)
}

interface HoursProps extends Props {
  /** Sums alone, of more weeks; oldest first. */
  readonly last: Participant['lastWeeks']
}

export function Hours({ weeks: all, last, parts }: HoursProps) {
  const { Account, Why, Spark } = parts
  const weeks = sinceStart(all)
  const chosen = useSignal(weeks[0]?.week)
  const account = weeks.find(each => each.week === chosen.value) ?? weeks[0]
  if (!account) return null
  return (
    <section class="hours">
      <header class="hours-head">
        <h2>{t('hours')}</h2>
        <Spark weeks={last} named />
      </header>
      <div class="hours-parts">
        <Account account={account} newest={account === all[0]} />
        <LastWeeks
          weeks={weeks}
          parts={parts}
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

interface WeeksProps extends Props {
  readonly chosen: string
  readonly onChoose: (week: string) => void
}

function LastWeeks({ weeks, parts, chosen, onChoose }: WeeksProps) {
  const { partsOf, wholeOf, sentence, Legend } = parts
  const { date, time } = now.value
  const tallest = Math.max(...weeks.map(wholeOf))
  const columns = [...weeks]
    .reverse()
    .map(account => ({ account, became: partsOf(account, date, time) }))
  return (
    <section class="card">
      <h3>{t('hours-weeks')}</h3>
      <ul class="columns">
        {columns.map(({ account, became }) => (
          <li key={account.week}>
            <button
              type="button"
              class="column"
              aria-pressed={account.week === chosen}
              aria-label={sentence(account, became)}
              onClick={() => onChoose(account.week)}
            >
              <Column became={became} target={account.targetMinutes} tallest={tallest} />
              <span>{weekNumber(account.week)}</span>
            </button>
          </li>
        ))}
      </ul>
      <Legend of={columns.flatMap(({ became }) => became)} />
    </section>
  )
}

interface ColumnProps {
  readonly became: readonly WeekPart[]
  readonly target: number
  /** Minutes of the longest week: that one fills the height. */
  readonly tallest: number
}

/** What became of the week, from the ground up; the target stands behind it. */
function Column({ became, target, tallest }: ColumnProps) {
  const percent = (minutes: number) => ({ blockSize: `${(100 * minutes) / tallest}%` })
  return (
    <span class="column-bar">
      <i class="column-target" style={percent(target)} />
      {became.map(({ tone, minutes }) => (
        <i key={tone} data-tone={tone} style={percent(minutes)} />
      ))}
    </span>
  )
}

/** The hours: the last weeks at a glance, and the chosen one down to its lines. */
import { useSignal } from '@preact/signals'
import { weekNumber } from '../i18n/dates'
import { durationText } from '../i18n/durations'
import { now } from '../i18n/oslo'
import { t } from '../i18n/texts'
import type { Parts, WeekAccount } from './parts'

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

export function Hours({ weeks: all, parts: { Account, Why, unrecorded } }: Props) {
  const weeks = sinceStart(all)
  const chosen = useSignal(weeks[0]?.week)
  const account = weeks.find(each => each.week === chosen.value) ?? weeks[0]
  if (!account) return null
  return (
    <section class="hours">
      <h2>{t('hours')}</h2>
      <div class="hours-parts">
        <Account account={account} newest={account === all[0]} />
        <LastWeeks
          weeks={weeks}
          unrecorded={unrecorded}
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
  readonly unrecorded: Parts['unrecorded']
  readonly chosen: string
  readonly onChoose: (week: string) => void
}

function LastWeeks({ weeks, unrecorded, chosen, onChoose }: WeeksProps) {
  const tallest = Math.max(...weeks.map(wholeOf))
  const { date, time } = now.value
  const shown = [...weeks]
    .reverse()
    .map(each => [each, heightsOf(each, unrecorded(each.lines, date, time))] as const)
  return (
    <section class="card">
      <h3>{t('hours-weeks')}</h3>
      <ul class="columns">
        {shown.map(([account, heights]) => (
          <li key={account.week}>
            <button
              type="button"
              class="column"
              aria-pressed={account.week === chosen}
              aria-label={sentence(account, heights)}
              onClick={() => onChoose(account.week)}
            >
              <Column heights={heights} target={account.targetMinutes} tallest={tallest} />
              <span>{weekNumber(account.week)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="legend quiet" aria-hidden="true">
        {TONES.filter(tone => shown.some(([, heights]) => heights[tone] > 0)).map(tone => (
          <span key={tone} data-tone={tone}>
            {t(`hours-${tone}`)}
          </span>
        ))}
      </p>
    </section>
  )
}

/** From the ground up, as the messages `hours-<tone>` name them. */
const TONES = ['attended', 'excused', 'unexcused', 'unrecorded', 'ahead'] as const
type Heights = Readonly<Record<(typeof TONES)[number], number>>

function heightsOf(account: WeekAccount, open: ReturnType<Parts['unrecorded']>): Heights {
  return {
    attended: account.attendedMinutes,
    excused: account.excusedMinutes,
    unexcused: account.unexcusedMinutes,
    unrecorded: open.waiting,
    ahead: open.ahead,
  }
}

/** The target stands behind what became of the week. */
function Column(props: { heights: Heights; target: number; tallest: number }) {
  const percent = (minutes: number) => `${(100 * minutes) / props.tallest}%`
  return (
    <span class="column-bar">
      <i class="column-target" style={{ blockSize: percent(props.target) }} />
      {TONES.map(tone => (
        <i key={tone} data-tone={tone} style={{ blockSize: percent(props.heights[tone]) }} />
      ))}
    </span>
  )
}

function wholeOf({ targetMinutes, plannedMinutes }: WeekAccount): number {
  return Math.max(targetMinutes, plannedMinutes, 1)
}

function sentence(account: WeekAccount, heights: Heights): string {
  const said = t('hours-week-bar', {
    week: weekNumber(account.week),
    attended: durationText(account.attendedMinutes),
    target: durationText(account.targetMinutes),
  })
  const rest = TONES.filter(tone => tone !== 'attended' && heights[tone] > 0)
  return [said, ...rest.map(tone => `${t(`hours-${tone}`)} ${durationText(heights[tone])}`)].join(
    ', ',
  )
}

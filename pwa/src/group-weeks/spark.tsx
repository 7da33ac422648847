/** One person's last twelve weeks as a line of small columns; said in a sentence, too. */
import { t } from '../i18n/texts'
import { partsOf, percentOf, type Share, sentence, together, wholeOf } from './shares'
import '../ui/styles/group-weeks.css'

interface Props {
  /** Oldest first. */
  readonly weeks: readonly Share[]
  /** Say beside it what it is: where no column's head does. */
  readonly named?: boolean
}

/** Nothing where there was nothing to come to in all of the weeks. */
export function Spark({ weeks, named = false }: Props) {
  const all = together(weeks)
  const percent = percentOf(all.attendedMinutes, all)
  if (percent === null) return null
  return (
    <span class="spark">
      {named && (
        <span class="spark-name quiet" aria-hidden="true">
          {t('weeks-last', { weeks: weeks.length })}
        </span>
      )}
      <span
        class="spark-columns"
        role="img"
        aria-label={`${t('weeks-last', { weeks: weeks.length })}: ${sentence(all)}`}
        title={sentence(all)}
      >
        {weeks.map((share, place) => (
          <Column key={place} of={share} />
        ))}
      </span>
      <span class="spark-figure" aria-hidden="true">
        {t('weeks-percent', { percent })}
      </span>
    </span>
  )
}

function Column({ of: share }: { of: Share }) {
  const whole = wholeOf(share)
  return (
    <span class="spark-column" data-outside={!share.targetMinutes || undefined}>
      {partsOf(share).map(({ tone, minutes }) => (
        <i key={tone} data-tone={tone} style={{ blockSize: `${(100 * minutes) / whole}%` }} />
      ))}
    </span>
  )
}

/** Hour by hour: what it counts, by which rule, and what became of it. */
import { dateText } from '../i18n/dates'
import { durationText } from '../i18n/durations'
import { t, word } from '../i18n/texts'
import { Icon, type IconName } from '../ui/icon'
import type { Hour, Month } from './month'

const OUTCOMES: Readonly<Record<Hour['line']['outcome'], IconName>> = {
  ATTENDED: 'check-circle',
  LATE: 'clock',
  EXCUSED: 'minus-circle',
  UNEXCUSED: 'minus-circle',
  UNRECORDED: 'circle',
  CANCELLED: 'cross',
  NOT_COUNTED: 'minus-circle',
}

interface Props {
  readonly of: Month
  /** None: the month is open, and is corrected where it is recorded. */
  readonly onCorrect: ((hour: Hour) => void) | null
}

export function Lines({ of, onCorrect }: Props) {
  return (
    <section class="card pay-lines">
      <h2>{t('payments-lines')}</h2>
      {byDay(of.account.lines).map(hours => (
        <section key={hours[0]?.line.date}>
          <h3 class="capital">{dateText(hours[0]?.line.date ?? '')}</h3>
          <ol>
            {hours.map(hour => (
              <Line key={hour.line.occurrenceId} hour={hour} onCorrect={onCorrect} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  )
}

export function hourText({ activity, line }: Hour): string {
  return `${line.starts}–${line.ends} ${activity ?? word('activity', line.kind)}`
}

function Line({ hour, onCorrect }: { hour: Hour; onCorrect: Props['onCorrect'] }) {
  const { line, disputed } = hour
  const happened = line.outcome !== 'CANCELLED' && line.outcome !== 'NOT_COUNTED'
  return (
    <li class="pay-line">
      <p>
        {line.starts}–{line.ends} <b>{hour.activity ?? word('activity', line.kind)}</b>
      </p>
      <p class="mark" data-outcome={line.outcome}>
        <Icon name={OUTCOMES[line.outcome]} />
        <span>{outcomeText(hour)}</span>
      </p>
      <details>
        <summary>
          {t('payments-line-how')}
          <span class="ds-sr-only">
            : {dateText(line.date)} {hourText(hour)}
          </span>
        </summary>
        <p class="quiet">
          {ruleText(hour)} = {durationText(line.creditedMinutes)}
          <br />
          {t('payments-source', { source: line.source, version: hour.ruleVersion })}
        </p>
      </details>
      {onCorrect && happened && (
        <button
          type="button"
          class="ds-button"
          data-variant="tertiary"
          data-size="sm"
          onClick={() => onCorrect(hour)}
        >
          <Icon name="pencil" />
          {t('correct')}
          <span class="ds-sr-only">
            : {dateText(line.date)} {hourText(hour)}
          </span>
        </button>
      )}
      {hour.correctedTo && (
        <p class="pay-disputed">
          <Icon name="pencil" />
          <span>{t('payments-corrected-to', { outcome: word('outcome', hour.correctedTo) })}</span>
        </p>
      )}
      {disputed && (
        <p class="pay-disputed">
          <Icon name="chat" />
          <a href="#/contests">{t('payments-disputed')}</a>
        </p>
      )}
    </li>
  )
}

function outcomeText({ line, category, lateMinutes }: Hour): string {
  const missed = line.excusedMinutes + line.unexcusedMinutes
  const unexplained = line.unexcusedMinutes > 0 && !category
  return [
    word('outcome', line.outcome),
    lateMinutes && t('payments-late', { minutes: lateMinutes }),
    missed > 0 && category && word('absence-category', category),
    unexplained && t('payments-no-reason'),
    durationText(missed > 0 ? missed : line.attendedMinutes || line.unrecordedMinutes),
  ]
    .filter(Boolean)
    .join(' · ')
}

function ruleText({ line: { rule, lessons, ratePerLesson } }: Hour): string {
  return word('payments-rule', rule) === rule || lessons === null || ratePerLesson === null
    ? t('payments-rule-clock-time')
    : t('payments-rule-lesson-credit', { lessons, rate: ratePerLesson })
}

function byDay(lines: readonly Hour[]): Hour[][] {
  const days: Hour[][] = []
  for (const hour of lines) {
    const day = days.at(-1)
    if (day?.[0]?.line.date === hour.line.date) day.push(hour)
    else days.push([hour])
  }
  return days
}

/** "Why this number?": every line of the account, so that it can be followed by hand. */
import { dateText, weekdayText } from '../i18n/dates'
import { durationText } from '../i18n/durations'
import { now } from '../i18n/oslo'
import { t, word } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { KindTile } from '../ui/looks'
import { breakOf, byDay, isOver, type Line, sourcesOf, type WeekAccount } from './account'

/** `own`: whoever reads it may say of an hour that it is wrong. */
export function Why({ account, own }: { account: WeekAccount; own?: boolean }) {
  return (
    <details class="card why">
      <summary>
        <Icon name="question" />
        <span>{t('why')}</span>
        <Icon name="down" />
      </summary>
      <h3>{t('why-lines')}</h3>
      {byDay(account.lines).map(lines => (
        <section key={lines[0]?.date}>
          <h4 class="capital">{dateText(lines[0]?.date ?? '')}</h4>
          <ol class="why-lines">
            {lines.map(line => (
              <WhyLine key={line.occurrenceId} line={line} own={own} />
            ))}
          </ol>
        </section>
      ))}
      <p class="why-sum">
        <span>
          {t('why-sum')} <span class="quiet">({t('hours-attended')})</span>
        </span>
        <b>{durationText(account.attendedMinutes)}</b>
      </p>
      <h3>{t('why-target')}</h3>
      <ol class="why-lines">
        {account.targetLines.map(({ date, minutes, rule, reason }) => (
          <li key={date} class="why-target">
            <span>
              <span class="capital">{weekdayText(date)}</span>{' '}
              <span class="quiet">{reason ? word('day-off', reason) : word('target', rule)}</span>
            </span>
            <b>{durationText(minutes)}</b>
          </li>
        ))}
      </ol>
      <p class="why-sum">
        <span>{t('why-sum')}</span>
        <b>{durationText(account.targetMinutes)}</b>
      </p>
      <ul class="quiet sources">
        {sourcesOf(account).map(source => (
          <li key={source}>
            {t('why-source', { source: '' })}
            <bdi lang="nb">{source}</bdi>
          </li>
        ))}
        <li>{t('why-version', { version: account.ruleVersion })}</li>
      </ul>
    </details>
  )
}

function WhyLine({ line, own }: { line: Line; own: boolean | undefined }) {
  const { date, time } = now.value
  return (
    <li class="why-line">
      <KindTile kind={line.kind} />
      <div>
        <p>
          {line.starts}–{line.ends} <b>{word('activity', line.kind)}</b>
        </p>
        <p>{formula(line)}</p>
        <Outcome line={line} />
        {own && isOver(line, date, time) && (
          <a href={`#/me/wrong-${line.occurrenceId}`}>{t('why-wrong')}</a>
        )}
      </div>
    </li>
  )
}

/** What became of it, with the minutes that it brought. */
function Outcome({ line }: { line: Line }) {
  const { outcome, attendedMinutes, creditedMinutes, unexcusedMinutes } = line
  const { date, time } = now.value
  const words =
    outcome === 'UNRECORDED' && !isOver(line, date, time)
      ? t('hours-ahead')
      : word('outcome', outcome)
  const partly = attendedMinutes > 0 && attendedMinutes < creditedMinutes
  return (
    <>
      <p class="mark" data-outcome={outcome}>
        <Icon name={OUTCOMES[outcome]} />
        <span>
          {words}
          {attendedMinutes > 0 && `: ${durationText(attendedMinutes)}`}
        </span>
      </p>
      {partly && unexcusedMinutes > 0 && (
        <p class="mark" data-outcome="UNEXCUSED">
          <Icon name="minus-circle" />
          {t('hours-unexcused')}: {durationText(unexcusedMinutes)}
        </p>
      )}
    </>
  )
}

const OUTCOMES = {
  ATTENDED: 'check-circle',
  LATE: 'clock',
  EXCUSED: 'minus-circle',
  UNEXCUSED: 'minus-circle',
  UNRECORDED: 'circle',
  CANCELLED: 'cross',
  NOT_COUNTED: 'minus-circle',
} as const

function formula(line: Line): string {
  const { lessons, ratePerLesson, clockMinutes } = line
  const total = durationText(line.creditedMinutes)
  if (lessons !== null && ratePerLesson !== null) {
    return t('why-lessons', { lessons, rate: ratePerLesson, total })
  }
  const pause = breakOf(line)
  if (!pause) return t('why-clock', { total })
  const clock = durationText(clockMinutes + pause)
  return t('why-break', { clock, pause: durationText(pause), total })
}

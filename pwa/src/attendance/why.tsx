/** "Why this number?": every line of the account, so that it can be followed by hand. */
import { dateText, weekdayText } from '../i18n/dates'
import { durationText } from '../i18n/durations'
import { t, word } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { KindTile } from '../ui/looks'
import { type Line, sourcesOf, type WeekAccount } from './account'

export function Why({ account }: { account: WeekAccount }) {
  return (
    <details class="card why">
      <summary>
        <Icon name="question" />
        <span>{t('why')}</span>
        <Icon name="down" />
      </summary>
      <h3>{t('why-lines')}</h3>
      <ol class="why-lines">
        {account.lines.map(line => (
          <WhyLine key={line.occurrenceId} line={line} />
        ))}
      </ol>
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

function WhyLine({ line }: { line: Line }) {
  return (
    <li class="why-line">
      <KindTile kind={line.kind} />
      <div>
        <p>
          <b>{word('activity', line.kind)}</b>
          <br />
          <span class="quiet">
            {dateText(line.date)} {line.starts}–{line.ends}
          </span>
        </p>
        <p>{formula(line)}</p>
        <p class="mark" data-outcome={line.outcome}>
          <Icon name={OUTCOMES[line.outcome]} />
          {word('outcome', line.outcome)}
        </p>
      </div>
      <b class="why-minutes">{durationText(line.attendedMinutes)}</b>
    </li>
  )
}

const OUTCOMES = {
  ATTENDED: 'check-circle',
  EXCUSED: 'minus-circle',
  UNEXCUSED: 'minus-circle',
  UNRECORDED: 'circle',
  CANCELLED: 'cross',
} as const

function formula({ lessons, ratePerLesson, creditedMinutes }: Line): string {
  const total = durationText(creditedMinutes)
  if (lessons === null || ratePerLesson === null) return t('why-clock', { total })
  return t('why-lessons', { lessons, rate: ratePerLesson, total })
}

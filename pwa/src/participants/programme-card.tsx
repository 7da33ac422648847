/** The introduction programme: where it stands, its dates, and what it must hold. */
import type { ComponentChildren } from 'preact'
import { now } from '../i18n/oslo'
import { distanceText, numericDate } from '../i18n/spans'
import { t, word } from '../i18n/texts'
import { Norwegian } from '../ui/norwegian'
import { Notice } from '../ui/notice'
import type { Programme } from './parts'
import { Fact } from './person'

interface Props {
  readonly programme: Programme
  /** What the programme's own feature tells of it. */
  readonly children: ComponentChildren
}

export function ProgrammeCard({ programme, children }: Props) {
  const { status, startsOn, plannedEndOn, endedOn, endCause } = programme
  return (
    <section class="card">
      <h2>{t('programme')}</h2>
      <p class="programme-status">
        <b>{word('programme', status)}</b>
        <TimeLeft programme={programme} />
      </p>
      {status === 'ACTIVE' && startsOn && plannedEndOn && (
        <Passage from={startsOn} to={plannedEndOn} />
      )}
      <Deadline programme={programme} />
      <dl class="facts-list">
        <Fact name={t('programme-starts-on')}>{startsOn && numericDate(startsOn)}</Fact>
        <Fact name={t('programme-ends-on')}>{plannedEndOn && numericDate(plannedEndOn)}</Fact>
        <Fact name={t('programme-ended-on')}>{endedOn && numericDate(endedOn)}</Fact>
        <Fact name={t('programme-end-cause')}>{endCause && word('end-cause', endCause)}</Fact>
        <Fact name={t('programme-track')}>{word('track', programme.track)}</Fact>
        <Fact name={t('programme-target')}>
          {word('weekly-target', programme.weeklyTarget)}
          {programme.targetReason && (
            <span class="quiet reason">
              <Norwegian text={programme.targetReason} marked={false} />
            </span>
          )}
        </Fact>
        <Fact name={t('programme-education')}>{word('education', programme.educationLevel)}</Fact>
        <Fact name={t('programme-permit')}>{word('permit', programme.permitType)}</Fact>
      </dl>
      <Way programme={programme} />
      {children}
    </section>
  )
}

function TimeLeft({ programme: { status, plannedEndOn, startsOn } }: { programme: Programme }) {
  const today = now.value.date
  if (status === 'AWAITING' && startsOn) {
    return <span>{t('programme-starts-in', { distance: distanceText(today, startsOn) })}</span>
  }
  if (status !== 'ACTIVE' || !plannedEndOn) return null
  if (plannedEndOn < today) {
    return <span>{t('programme-over-since', { distance: distanceText(plannedEndOn, today) })}</span>
  }
  return <span>{t('programme-left', { distance: distanceText(today, plannedEndOn) })}</span>
}

/** How much of the programme has gone; the words above say how much is left. */
function Passage({ from, to }: { from: string; to: string }) {
  const [start, end, today] = [from, to, now.value.date].map(Date.parse) as [number, number, number]
  const share = Math.min(Math.max((today - start) / (end - start), 0), 1)
  return (
    <span class="meter" aria-hidden="true">
      <span style={{ inlineSize: `${share * 100}%` }} />
    </span>
  )
}

/** The three months of § 12, while the programme has not begun. */
function Deadline({ programme: { status, startDeadline, startsOn } }: { programme: Programme }) {
  if (status !== 'AWAITING' || !startDeadline) return null
  const late = (startsOn ?? now.value.date) > startDeadline
  return (
    <Notice icon="clock" tone={late ? 'careful' : 'calm'}>
      {t(late ? 'programme-deadline-late' : 'programme-deadline', {
        date: numericDate(startDeadline),
      })}
    </Notice>
  )
}

/** How it came to the programme: the dates that the register asks for. */
function Way({ programme }: { programme: Programme }) {
  const { settledOn, claimedOn, offeredOn, decidedOn, permitOn, delayReason } = programme
  if (![settledOn, claimedOn, offeredOn, decidedOn, permitOn].some(Boolean)) return null
  return (
    <details class="more-facts">
      <summary>{t('programme-way')}</summary>
      <dl class="facts-list">
        <Fact name={t('programme-permit-on')}>{permitOn && numericDate(permitOn)}</Fact>
        <Fact name={t('programme-settled-on')}>{settledOn && numericDate(settledOn)}</Fact>
        <Fact name={t('programme-claimed-on')}>{claimedOn && numericDate(claimedOn)}</Fact>
        <Fact name={t('programme-offered-on')}>{offeredOn && numericDate(offeredOn)}</Fact>
        <Fact name={t('programme-decided-on')}>{decidedOn && numericDate(decidedOn)}</Fact>
        <Fact name={t('programme-delay')}>{delayReason && word('delay', delayReason)}</Fact>
      </dl>
    </details>
  )
}

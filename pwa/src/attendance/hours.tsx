/** The hours of a week towards its target. */
import type { ComponentChildren } from 'preact'
import { isoWeek, weekNumber } from '../i18n/dates'
import { durationText, hoursFigure, hoursText } from '../i18n/durations'
import { now } from '../i18n/oslo'
import { t } from '../i18n/texts'
import { answer, prepare } from '../offline/answers'
import { Answered } from '../ui/answered'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { Ring } from '../ui/ring'
import { Screen } from '../ui/screen'
import { partsOf, sinceStart, type WeekAccount, wholeOf } from './account'

const WEEKS = 12

export const prepareHours = () => prepare('hours', { weeks: WEEKS })

interface HoursProps {
  readonly week: string | undefined
  /** What is said of them below: why they are what they are, and the weeks before. */
  readonly children: (weeks: readonly WeekAccount[], chosen: WeekAccount) => ComponentChildren
}

/** Show one week, or the newest one. */
export function Hours({ week, children }: HoursProps) {
  return (
    <Screen title={t('menu-hours')}>
      <Answered of={answer('hours', { weeks: WEEKS })}>
        {({ hours }) => {
          const weeks = sinceStart(hours)
          const chosen = weeks.find(each => each.week === week) ?? weeks[0]
          if (!chosen) return <None />
          return (
            <div class="stack">
              <Account account={chosen} newest={chosen === hours[0]} />
              {children(weeks, chosen)}
            </div>
          )
        }}
      </Answered>
    </Screen>
  )
}

function None() {
  return (
    <section class="rest">
      <Icon name="clock" />
      <h2>{t('hours-none')}</h2>
    </section>
  )
}

/** One week's sums, and the ring that they fill. */
export function Account({ account, newest }: { account: WeekAccount; newest: boolean }) {
  const { week, attendedMinutes, plannedMinutes, targetMinutes, gapMinutes } = account
  const { date, time } = now.value
  const parts = partsOf(account, date, time)
  const whole = wholeOf(account)
  return (
    <section class="card account">
      <h2>
        {newest && `${t('week-this')} · `}
        {t('week-number', { week: weekNumber(week) })}
      </h2>
      <Ring
        size="large"
        arcs={parts.map(({ tone, minutes }) => ({ tone, share: minutes / whole }))}
      >
        <b class="ring-figure">{hoursFigure(attendedMinutes)}</b>
        <span>{t('hours-of', { target: hoursText(targetMinutes) })}</span>
      </Ring>
      <dl class="sums">
        {!attendedMinutes && <Sum tone="attended" name={t('hours-attended')} minutes={0} />}
        {parts.map(({ tone, minutes }) => (
          <Sum key={tone} tone={tone} name={t(`hours-${tone}`)} minutes={minutes} />
        ))}
        <Sum name={t('hours-planned')} minutes={plannedMinutes} />
        <Sum name={t('hours-target')} minutes={targetMinutes} />
      </dl>
      {parts.some(({ tone }) => tone === 'unrecorded') && (
        <Notice icon="clock">{t('hours-unrecorded-help')}</Notice>
      )}
      {gapMinutes > 0 && (
        <Notice icon="warning" tone="careful">
          <b>
            {t('hours-gap')}: {durationText(gapMinutes)}
          </b>
          {week >= isoWeek(date) && (
            <>
              <br />
              {t('hours-gap-help')}
            </>
          )}
        </Notice>
      )}
    </section>
  )
}

function Sum({ tone, name, minutes }: { tone?: string; name: string; minutes: number }) {
  return (
    <div>
      <dt>
        <span class="swatch" data-tone={tone} />
        {name}
      </dt>
      <dd>{durationText(minutes)}</dd>
    </div>
  )
}

/** The hours of a week towards its target, the last weeks, and why the number is what it is. */
import { weekNumber } from '../i18n/dates'
import { durationText, hoursFigure, hoursText } from '../i18n/durations'
import { now } from '../i18n/oslo'
import { t } from '../i18n/texts'
import { answer, prepare } from '../offline/answers'
import { Answered } from '../ui/answered'
import { Notice } from '../ui/notice'
import { Ring } from '../ui/ring'
import { Screen } from '../ui/screen'
import { unrecorded, type WeekAccount, wholeOf } from './account'
import { LastWeeks } from './last-weeks'
import { Why } from './why'

const WEEKS = 8

export const prepareHours = () => prepare('hours', { weeks: WEEKS })

/** Show one week, or the newest one. */
export function Hours({ week }: { week: string | undefined }) {
  return (
    <Screen title={t('menu-hours')}>
      <Answered of={answer('hours', { weeks: WEEKS })}>
        {({ hours }) => {
          const chosen = hours.find(each => each.week === week) ?? hours[0]
          if (!chosen) return <p>{t('hours-none')}</p>
          return (
            <div class="stack">
              <Account account={chosen} newest={chosen === hours[0]} />
              <Why account={chosen} key={chosen.week} />
              <LastWeeks weeks={hours} chosen={chosen.week} />
            </div>
          )
        }}
      </Answered>
    </Screen>
  )
}

/** One week's sums, and the ring that they fill. */
export function Account({ account, newest }: { account: WeekAccount; newest: boolean }) {
  const { attendedMinutes, excusedMinutes, unexcusedMinutes, targetMinutes, gapMinutes } = account
  const { waiting, ahead } = unrecorded(account.lines, now.value.date, now.value.time)
  const whole = wholeOf(account)
  return (
    <section class="card account">
      <h2>
        {newest && `${t('week-this')} · `}
        {t('week-number', { week: weekNumber(account.week) })}
      </h2>
      <Ring
        size="large"
        arcs={[
          { share: attendedMinutes / whole, tone: 'done' },
          { share: waiting / whole, tone: 'waiting' },
          { share: ahead / whole, tone: 'ahead' },
        ]}
      >
        <b class="ring-figure">{hoursFigure(attendedMinutes)}</b>
        <span>{t('hours-of', { target: hoursText(targetMinutes) })}</span>
      </Ring>
      <dl class="sums">
        <Sum swatch="done" name={t('hours-attended')} minutes={attendedMinutes} always />
        <Sum swatch="waiting" name={t('hours-unrecorded')} minutes={waiting} />
        <Sum swatch="ahead" name={t('hours-ahead')} minutes={ahead} />
        <Sum swatch="excused" name={t('hours-excused')} minutes={excusedMinutes} />
        <Sum swatch="unexcused" name={t('hours-unexcused')} minutes={unexcusedMinutes} />
        <Sum name={t('hours-planned')} minutes={account.plannedMinutes} always />
        <Sum name={t('hours-target')} minutes={targetMinutes} always />
      </dl>
      {waiting > 0 && <Notice icon="clock">{t('hours-unrecorded-help')}</Notice>}
      {gapMinutes > 0 && (
        <Notice icon="warning" tone="careful">
          <b>
            {t('hours-gap')}: {durationText(gapMinutes)}
          </b>
          <br />
          {t('hours-gap-help')}
        </Notice>
      )}
    </section>
  )
}

interface SumProps {
  readonly name: string
  readonly minutes: number
  readonly swatch?: string
  /** Shown even when it is nothing. */
  readonly always?: boolean
}

function Sum({ name, minutes, swatch, always = false }: SumProps) {
  if (!minutes && !always) return null
  return (
    <div>
      <dt>
        <span class="swatch" data-tone={swatch} />
        {name}
      </dt>
      <dd>{durationText(minutes)}</dd>
    </div>
  )
}

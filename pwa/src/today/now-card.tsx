/** What is now, or next: what, until when, where, what to bring. The largest thing on the screen. */
import type { ComponentChildren } from 'preact'
import { addDays, dateText } from '../i18n/dates'
import { durationText } from '../i18n/durations'
import { minutesOf, now } from '../i18n/oslo'
import { t, word } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { lookOf } from '../ui/looks'
import { Norwegian } from '../ui/norwegian'
import type { Occurrence } from './home'

interface NowProps {
  readonly occurrence: Occurrence
  readonly time: string
  /** Something else is going on now, so this one steps back. */
  readonly ahead?: boolean
}

/** What is going on, or what comes next today. */
export function NowCard({ occurrence, time, ahead = false }: NowProps) {
  const { starts, ends } = occurrence
  const going = starts <= time
  return (
    <Glance
      occurrence={occurrence}
      title={going ? t('today-now') : t('today-next')}
      when={going ? t('today-ends-at', { time: ends }) : startText(starts, time)}
      ahead={ahead}
    >
      {going && <Progress occurrence={occurrence} time={time} />}
    </Glance>
  )
}

/** When it goes on after today, and what to pack for it. */
export function ComingCard({ occurrence }: { occurrence: Occurrence }) {
  const tomorrow = occurrence.date === addDays(now.value.date, 1)
  return (
    <Glance
      occurrence={occurrence}
      title={tomorrow ? t('day-tomorrow') : t('today-next')}
      when={<span class="capital">{dateText(occurrence.date)}</span>}
      ahead
    />
  )
}

interface GlanceProps {
  readonly occurrence: Occurrence
  readonly title: string
  readonly when: ComponentChildren
  readonly ahead: boolean
  readonly children?: ComponentChildren
}

function Glance({ occurrence, title, when, ahead, children }: GlanceProps) {
  const { starts, ends, kind, place, bring, teacher, change } = occurrence
  const { hue, icon } = lookOf(kind)
  const substitute = change?.kind === 'SUBSTITUTE'
  return (
    <section class={ahead ? 'glance glance-ahead' : 'glance'} data-hue={hue}>
      <p class="glance-when">
        <b>{title}</b>
        <span>{when}</span>
      </p>
      <div class="glance-what">
        <span class="glance-icon">
          <Icon name={icon} />
        </span>
        <div>
          <h2>{word('activity', kind)}</h2>
          <p class="glance-time">
            <time>{starts}</time>–<time>{ends}</time>
          </p>
        </div>
      </div>
      {children}
      <dl class="facts">
        {place && <Fact icon="pin" name={t('place')} text={place} />}
        {bring && <Fact icon="backpack" name={t('bring')} text={bring} marked />}
        {teacher && !ahead && (
          <Fact
            icon={substitute ? 'turn' : 'person'}
            name={substitute ? t('change-substitute') : t('teacher')}
            text={teacher}
          />
        )}
      </dl>
    </section>
  )
}

const SOON = 60

function startText(starts: string, time: string): string {
  const minutes = minutesOf(starts) - minutesOf(time)
  return minutes <= SOON
    ? t('today-starts-in', { duration: durationText(minutes) })
    : t('today-starts-at', { time: starts })
}

function Fact(props: {
  icon: 'pin' | 'backpack' | 'person' | 'turn'
  name: string
  text: string
  marked?: boolean
}) {
  return (
    <div class="fact">
      <dt>
        <Icon name={props.icon} />
        <span>{props.name}</span>
      </dt>
      <dd>
        <Norwegian text={props.text} marked={props.marked ?? false} />
      </dd>
    </div>
  )
}

/** How far the lesson has come. The words above say the same, so it is decoration to a reader. */
function Progress({
  occurrence: { starts, ends },
  time,
}: {
  occurrence: Occurrence
  time: string
}) {
  const length = minutesOf(ends) - minutesOf(starts)
  const share = (minutesOf(time) - minutesOf(starts)) / length
  return (
    <div class="progress" aria-hidden="true">
      <div style={{ inlineSize: `${Math.round(share * 100)}%` }} />
    </div>
  )
}

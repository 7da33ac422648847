/** What is now, or next: what, until when, where, what to bring. The largest thing on the screen. */
import { minutesOf } from '../i18n/oslo'
import { t, word } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { lookOf } from '../ui/looks'
import { Norwegian } from '../ui/norwegian'
import type { Occurrence } from './home'

interface Props {
  readonly occurrence: Occurrence
  readonly time: string
  /** Something else is going on now, so this one steps back. */
  readonly ahead?: boolean
}

const SOON = 60

export function NowCard({ occurrence, time, ahead = false }: Props) {
  const { starts, ends, kind, place, bring, teacher, change } = occurrence
  const { hue, icon } = lookOf(kind)
  const going = starts <= time
  return (
    <section class={ahead ? 'glance glance-ahead' : 'glance'} data-hue={hue}>
      <p class="glance-when">
        <b>{going ? t('today-now') : t('today-next')}</b>
        <span>{going ? t('today-ends-at', { time: ends }) : startText(starts, time)}</span>
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
      {going && <Progress occurrence={occurrence} time={time} />}
      <dl class="facts">
        {place && <Fact icon="pin" name={t('place')} text={place} />}
        {bring && <Fact icon="backpack" name={t('bring')} text={bring} marked />}
        {teacher && !ahead && (
          <Fact
            icon={change?.kind === 'SUBSTITUTE' ? 'turn' : 'person'}
            name={change?.kind === 'SUBSTITUTE' ? t('change-substitute') : t('teacher')}
            text={teacher}
          />
        )}
      </dl>
    </section>
  )
}

function startText(starts: string, time: string): string {
  const minutes = minutesOf(starts) - minutesOf(time)
  return minutes <= SOON
    ? t('today-starts-in', { minutes })
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

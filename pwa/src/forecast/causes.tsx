/** Why weeks are not full: by pictogram and word, each with its hours. */
import { hoursText } from '../i18n/durations'
import { numericDate } from '../i18n/spans'
import { t, word } from '../i18n/texts'
import { Icon, type IconName } from '../ui/icon'
import type { Cause, Sum } from './weeks'

const ICONS: Readonly<Record<Cause['kind'], IconName>> = {
  CLOSURE: 'parasol',
  CANCELLED: 'cross',
  OUTSIDE_PROGRAMME: 'calendar',
  DAY_OFF: 'sun',
  PRACTICE_MISSING: 'briefcase',
  ENDED_SLOT: 'clock',
  NOT_FULL: 'circle',
}

export function Causes({ of }: { of: readonly (Cause | Sum)[] }) {
  return (
    <ul class="causes">
      {of.map(cause => (
        <li key={JSON.stringify(cause)} class="fact">
          <Icon name={ICONS[cause.kind]} />
          <span>
            {word('cause', cause.kind)}
            <Which cause={cause} />
          </span>
          <b class="cause-hours">{hoursText(cause.minutes)}</b>
        </li>
      ))}
    </ul>
  )
}

/** Which closure, day or activity it is; since when, and in how many weeks. */
function Which({ cause }: { cause: Cause | Sum }) {
  const { code, name, activity, since } = cause
  const parts = [
    code && (name ?? word('day-off', code)),
    activity && word('activity', activity),
    since && t('cause-since', { date: numericDate(since) }),
    'weeks' in cause && t('cause-in-weeks', { count: cause.weeks }),
  ].filter(Boolean)
  return parts.length ? <span class="quiet cause-which">{parts.join(' · ')}</span> : null
}

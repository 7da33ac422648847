/** Days, and ends of days, on which nothing is expected of anybody. */
import { t, word } from '../i18n/texts'
import { Icon, type IconName } from '../ui/icon'
import type { Day } from './home'

export function DayOff({ dayOff }: { dayOff: NonNullable<Day['dayOff']> }) {
  const { kind, code, name } = dayOff
  if (kind === 'WEEKEND') return <Rest title={t('today-weekend')} />
  const reason = word('day-off', code, name ?? '')
  // Before the programme, and after it, nobody is free from anything.
  if (kind === 'OUTSIDE_PROGRAMME') return <Rest title={t('today-nothing')} reason={reason} />
  return <Rest title={t('today-day-off')} reason={t('today-day-off-reason', { reason })} />
}

export function Nothing() {
  return <Rest title={t('today-nothing')} />
}

export function Finished() {
  return <Rest icon="check-circle" title={t('today-finished')} />
}

function Rest(props: { icon?: IconName; title: string; reason?: string }) {
  return (
    <section class="rest">
      <Icon name={props.icon ?? 'sun'} />
      <h2>{props.title}</h2>
      {props.reason && <p>{props.reason}</p>}
    </section>
  )
}

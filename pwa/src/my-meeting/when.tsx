/** When and where a meeting is, at one glance. */
import { endOf } from '../i18n/clock'
import { dateText } from '../i18n/dates'
import { Icon } from '../ui/icon'
import { Norwegian } from '../ui/norwegian'
import type { Line } from './meeting'

export function When({ of }: { of: Line }) {
  return (
    <>
      <p class="meeting-date capital">{dateText(of.onDate)}</p>
      <p class="fact">
        <Icon name="clock" />
        <span>
          {of.starts}–{endOf(of.starts, of.minutes)}
        </span>
      </p>
      {of.place && (
        <p class="fact">
          <Icon name="pin" />
          <Norwegian text={of.place} marked={false} />
        </p>
      )}
    </>
  )
}

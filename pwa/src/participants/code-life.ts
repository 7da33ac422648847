/** How long a code still counts, by the clock on the screen. */
import { minutesOf, type OsloTime, osloTime } from '../i18n/oslo'
import { daysBetween } from '../i18n/spans'

const DAY = 24 * 60

/** Whole minutes until an instant, the begun one included; nothing is left once it has come. */
export function minutesLeft(expiresAt: string, { date, time }: OsloTime): number {
  const expires = osloTime(new Date(expiresAt))
  const days = daysBetween(date, expires.date)
  return Math.max(days * DAY + minutesOf(expires.time) - minutesOf(time), 0)
}

/** What to type into a browser: the address without what follows, which is the code's own. */
export function hostOf(address: string): string {
  return new URL(address).host
}

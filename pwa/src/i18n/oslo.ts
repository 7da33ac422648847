/** The time in Norway, wherever the phone believes to be. */
import { signal } from '@preact/signals'

export interface OsloTime {
  /** ISO date. */
  readonly date: string
  /** "HH:MM", 24 hours. */
  readonly time: string
}

// Swedish writes ISO dates and a 24-hour clock; every browser has it.
const OSLO = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'short',
})

export function osloTime(instant: Date): OsloTime {
  const [date = '', time = ''] = OSLO.format(instant).split(' ')
  return { date, time }
}

/** Now, as the screens see it; it moves while the clock runs. */
export const now = signal<OsloTime>({ date: '', time: '' })

const TICK = 10_000

/** Start the clock. It is read when the phone wakes, too: timers sleep with the screen. */
export function startClock(read: () => Date): void {
  const tick = () => {
    const next = osloTime(read())
    if (next.date !== now.value.date || next.time !== now.value.time) now.value = next
  }
  tick()
  setInterval(tick, TICK)
  document.addEventListener('visibilitychange', tick)
}

/** Minutes since midnight of "HH:MM". */
export function minutesOf(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}

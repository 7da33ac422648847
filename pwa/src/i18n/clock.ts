/** Times of day as they are written, counted and typed: "HH:MM", 24 hours. */
import { minutesOf } from './oslo'

/** "08:30" of 510 minutes since midnight. */
export function clock(minutes: number): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** The end of what begins at "09:30" and lasts some minutes. */
export function endOf(starts: string, minutes: number): string {
  return clock((minutesOf(starts) + minutes) % (24 * 60))
}

export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}

/** Read a time as people type it: "8", "830", "8.30", "08:30"; what is none stays as it is. */
export function readTime(typed: string): string {
  const [, hours = '', minutes = '0'] = /^(\d{1,2})[.:]?(\d\d)?$/.exec(typed.trim()) ?? []
  if (!hours || Number(hours) > 23 || Number(minutes) > 59) return typed.trim()
  return clock(Number(hours) * 60 + Number(minutes))
}

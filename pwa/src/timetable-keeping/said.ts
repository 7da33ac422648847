/** Slots and moves in words. */
import { addDays, weekdayText } from '../i18n/dates'
import { t } from '../i18n/texts'
import { nameOf } from './block'
import type { Move, Where } from './moves'

/** Some Monday: weekdays have names, and no dates. */
const MONDAY = '2024-01-01'

export function weekdayName(weekday: number): string {
  return weekdayText(addDays(MONDAY, weekday - 1))
}

/** "tirsdag 10:15–11:00". */
export function whereText({ weekday, starts, ends }: Where): string {
  return `${weekdayName(weekday)} ${starts}–${ends}`
}

/** The same where there is little room: "Norsk til tirsdag 10:15–11:00". */
export function shortText({ lesson, ...to }: Move): string {
  return t('keeping-moved-to', { what: nameOf(lesson), to: whereText(to) })
}

export function moveText({ lesson, slot, ...to }: Move): string {
  const stays = slot.weekday === to.weekday && slot.starts === to.starts
  const what = nameOf(lesson)
  return stays
    ? t('keeping-stretched', { what, to: whereText(to) })
    : t('keeping-moved', { what, from: whereText(slot), to: whereText(to) })
}

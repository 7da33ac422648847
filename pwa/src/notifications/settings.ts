/** What can be chosen, and what is sent of it. */
import type { MyRemindersAnswer, ReminderSettingsInput } from '../graphql/types'
import type { NoticeKind } from './words'

export type Settings = MyRemindersAnswer['myReminders']['settings']

const LEADS = [0, 15, 30, 45, 60, 90]

/** How long before the first lesson; what was chosen elsewhere can be chosen here, too. */
export function leadChoices(chosen: number): readonly number[] {
  return [...new Set([...LEADS, chosen])].sort((one, other) => one - other)
}

/** Every half hour of a day. */
export const TIMES: readonly string[] = Array.from({ length: 48 }, (_, half) => {
  const hour = String(Math.floor(half / 2)).padStart(2, '0')
  return `${hour}:${half % 2 ? '30' : '00'}`
})

/** What is off stays off, also where this screen does not show it. */
export function inputOf(
  off: ReadonlySet<NoticeKind>,
  leadMinutes: number,
  quietFrom: string,
  quietTo: string,
): ReminderSettingsInput {
  return { off: [...off].sort(), leadMinutes, quietFrom, quietTo }
}

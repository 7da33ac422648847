/** Words and pictures of what one is told, and where each of it leads. */
import { texts } from 'virtual:texts/notifications'
import { texts as ofStaff } from 'virtual:texts/staffNotifications'
import type { AccountKind, MeAnswer, MyNoticesAnswer } from '../graphql/types'
import { moreOf } from '../i18n/beside'
import { isoWeek } from '../i18n/dates'
import { t, word } from '../i18n/texts'
import type { IconName } from '../ui/icon'
import type { Hue } from '../ui/looks'

export const OF_NOTIFICATIONS = moreOf(texts, 'notifications')
export const OF_STAFF_NOTIFICATIONS = moreOf(ofStaff, 'staffNotifications')

export type Notice = MyNoticesAnswer['myNotices']['notices'][number]
export type NoticeKind = Notice['kind']
export type Me = MeAnswer['me']

interface Look {
  readonly icon: IconName
  readonly hue: Hue
  /** Where it leads, by the day that it is about. */
  readonly address: (on: string) => string
  /** The same for staff, where they are told of it. */
  readonly ofStaff?: string
}

const week = (on: string) => `#/week/${isoWeek(on)}`
const meeting = () => '#/meeting'

const LOOKS: Readonly<Record<NoticeKind, Look>> = {
  FIRST_LESSON: { icon: 'backpack', hue: 'blue', address: week },
  LESSON_CHANGED: { icon: 'calendar', hue: 'violet', address: week },
  ABSENCE_UNEXPLAINED: { icon: 'question', hue: 'amber', address: () => '#/absence' },
  CLAIM_DECIDED: { icon: 'first-aid', hue: 'green', address: () => '#/absence' },
  PLAN_DECIDED: { icon: 'trail', hue: 'teal', address: () => '#/plan' },
  DEDUCTION_DECIDED: { icon: 'minus-circle', hue: 'amber', address: () => '#/me/money' },
  MEETING_DAY_BEFORE: { icon: 'group', hue: 'violet', address: meeting, ofStaff: '#/meetings' },
  MEETING_HOUR_BEFORE: { icon: 'group', hue: 'violet', address: meeting, ofStaff: '#/meetings' },
  MEETING_CHANGED: { icon: 'group', hue: 'violet', address: meeting, ofStaff: '#/meetings' },
  TASK_DUE: { icon: 'tasks', hue: 'orange', address: meeting, ofStaff: '#/meetings' },
  REGISTERS_MISSING: {
    icon: 'check-circle',
    hue: 'amber',
    address: () => '#/',
    ofStaff: '#/registers-missing',
  },
  CLAIMS_WAITING: { icon: 'first-aid', hue: 'rose', address: () => '#/', ofStaff: '#/claims' },
  TEST: { icon: 'bell', hue: 'slate', address: () => '#/me/reminders', ofStaff: '#/reminders' },
}

const UNKNOWN: Look = { icon: 'bell', hue: 'slate', address: () => '#/' }

/** A version of the app that does not know a kind shows that there was something. */
export function lookOf(kind: string): Look {
  return (LOOKS as Readonly<Record<string, Look>>)[kind] ?? UNKNOWN
}

export function noticeText({ kind, calledOff }: Notice): string {
  return word(calledOff ? 'notice-off' : 'notice', kind, t('notice-other'))
}

export function addressOf({ kind, on }: Notice, who: AccountKind): string {
  const look = lookOf(kind)
  return who === 'STAFF' ? (look.ofStaff ?? '#/') : look.address(on)
}

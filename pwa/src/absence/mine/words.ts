/** Words and pictures for what one tells of. */
import { texts } from 'virtual:texts/absence'
import { moreOf } from '../../i18n/beside'
import { dateText } from '../../i18n/dates'
import { now } from '../../i18n/oslo'
import { listText, t } from '../../i18n/texts'
import type { IconName } from '../../ui/icon'
import type { Kind, Purpose, Told, When } from './told'

export const OF_ABSENCE = moreOf(texts, 'absence')

export const LOOKS: Readonly<Record<Kind, { readonly icon: IconName; readonly hue: string }>> = {
  ILL: { icon: 'first-aid', hue: 'rose' },
  CHILD_ILL: { icon: 'child', hue: 'orange' },
  APPOINTMENT: { icon: 'clock', hue: 'blue' },
  OTHER: { icon: 'chat', hue: 'violet' },
  WELFARE_LEAVE: { icon: 'heart', hue: 'rose' },
  RELIGIOUS_DAY: { icon: 'sun', hue: 'amber' },
  VACATION: { icon: 'parasol', hue: 'teal' },
}

export const PURPOSES: readonly { readonly purpose: Purpose; readonly icon: IconName }[] = [
  { purpose: 'KINDERGARTEN_START', icon: 'child' },
  { purpose: 'SCHOOL_START', icon: 'backpack' },
  { purpose: 'WEDDING', icon: 'heart' },
  { purpose: 'DEATH', icon: 'group' },
  { purpose: 'INTERVIEW', icon: 'briefcase' },
  { purpose: 'ADMISSION', icon: 'hat' },
  { purpose: 'DOCTOR_OR_DENTIST', icon: 'first-aid' },
  { purpose: 'CARE', icon: 'person' },
  { purpose: 'OTHER', icon: 'chat' },
]

/** How a state looks: its picture, and how loud it is. */
export const STATES: Readonly<Record<Told['state'], { icon: IconName; tone: string }>> = {
  KEPT: { icon: 'offline', tone: 'careful' },
  REFUSED: { icon: 'warning', tone: 'wrong' },
  RECEIVED: { icon: 'check', tone: 'calm' },
  APPROVED: { icon: 'check-circle', tone: 'good' },
  IN_PART: { icon: 'circle', tone: 'careful' },
  NOT_APPROVED: { icon: 'minus-circle', tone: 'wrong' },
  WITHDRAWN: { icon: 'turn', tone: 'quiet' },
}

/** "I dag", "mandag 30. november", "mandag 30. november – fredag 4. desember", with hours. */
export function whenText({ startsOn, endsOn, startsAt, endsAt }: When): string {
  const first = startsOn === now.value.date ? t('away-today') : dateText(startsOn)
  const days = endsOn === startsOn ? first : `${first} – ${dateText(endsOn)}`
  return listText([days, startsAt && endsAt ? `${startsAt}–${endsAt}` : null])
}

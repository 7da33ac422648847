/** Words and pictures for absence as staff read it. */
import { texts as ofParticipants } from 'virtual:texts/absence'
import { texts as ofStaff } from 'virtual:texts/absences'
import { moreOf, useMore } from '../../i18n/beside'
import { daysBetween, numericDate, spanText } from '../../i18n/spans'
import { listText, t, word } from '../../i18n/texts'
import type { IconName } from '../../ui/icon'
import { refusalText } from '../../ui/problem-text'

const MINE = moreOf(ofParticipants, 'absence')
const STAFF = moreOf(ofStaff, 'absences')

/** Whether the screen can be worded: refusals of what a participant tells are worded where they meet them. */
export function useWorded(): boolean {
  return useMore(MINE, STAFF)
}

const LOOKS: Readonly<Record<string, { readonly icon: IconName; readonly hue: string }>> = {
  ILL: { icon: 'first-aid', hue: 'rose' },
  CHILD_ILL: { icon: 'child', hue: 'orange' },
  APPOINTMENT: { icon: 'clock', hue: 'blue' },
  WELFARE_LEAVE: { icon: 'heart', hue: 'rose' },
  RELIGIOUS_DAY: { icon: 'sun', hue: 'amber' },
  VACATION: { icon: 'parasol', hue: 'teal' },
}

export function lookOf(kind: string): { readonly icon: IconName; readonly hue: string } {
  return LOOKS[kind] ?? { icon: 'chat', hue: 'violet' }
}

interface When {
  readonly startsOn: string
  readonly endsOn: string
  readonly startsAt: string | null
  readonly endsAt: string | null
}

/** "23.11.2026", "23.11.2026–25.11.2026", "23.11.2026, 08:30–10:00". */
export function whenText({ startsOn, endsOn, startsAt, endsAt }: When): string {
  const days = startsOn === endsOn ? numericDate(startsOn) : spanText(startsOn, endsOn)
  return listText([days, startsAt && endsAt ? `${startsAt}–${endsAt}` : null])
}

interface Claimed {
  readonly kind: string
  readonly purpose: string | null
}

/** "Søker permisjon: jobbintervju". */
export function claimText({ kind, purpose }: Claimed): string {
  const said = word('claim-kind', kind)
  return purpose ? `${said}: ${word('claim-purpose', purpose)}` : said
}

interface Warning {
  readonly code: string
  readonly numbers: readonly { readonly name: string; readonly number: number }[]
}

/** What the rules say against something, worded like a refusal. */
export function warningText({ code, numbers }: Warning): string {
  return refusalText(code, Object.fromEntries(numbers.map(({ name, number }) => [name, number])))
}

/** How long somebody has waited for an answer. */
export function waitedText(receivedAt: string, today: string): string {
  const days = daysBetween(receivedAt.slice(0, 10), today)
  return days > 0 ? t('claim-waited', { days }) : t('claim-told-today')
}

/** What was shown before something was decided, in short: the codes alone are kept. */
export function warningCodes(codes: readonly string[]): string {
  return listText(codes.map(code => word('absence-warning', code.replace('attendance.', ''), '')))
}

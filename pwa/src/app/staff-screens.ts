/** Which screens staff have, by their addresses. A new screen is one line in SCREENS. */
import type { MeAnswer } from '../graphql/types'
import type { IconName } from '../ui/icon'
import type { Load } from './lazy'

export type Me = MeAnswer['me']
export type Role = Me['roles'][number]['role']

/** What a screen may take: it names only what it uses. */
export interface ScreenProps {
  /** What stands in the address for the one part that varies; '' where none does. */
  readonly rest: string
  readonly me: Me
}

interface StaffScreen {
  /** Parts of the address; ":" stands for the part that varies. */
  readonly path: string
  /** The screen is a chunk of its own: `export default function EditParticipant({ rest: id })`. */
  readonly load: Load<ScreenProps>
  /** The screen stays while what varies in its address does: it goes by this name. */
  readonly stays?: string
}

const timetable = () => import('../timetable-keeping/week-screen')
const meeting = () => import('./meeting-room')
const substitutes = () => import('../timetable-keeping/lessons/day')

/**
 * One line each: `{ path: 'participants/:/edit', load: () => import('../participants/edit') },`
 *
 * The first that fits is taken, so "handover/new" stands before "handover/:".
 */
export const SCREENS: readonly StaffScreen[] = [
  { path: 'register', load: () => import('../register/screen') },
  { path: 'register/:', load: () => import('../register/screen') },
  { path: 'register-print/:', load: () => import('../register/paper') },
  { path: 'sign-in', load: () => import('./sign-in') },
  { path: 'offline-code', load: () => import('../account/choose-code') },
  { path: 'registers-missing', load: () => import('../register/missing') },
  { path: 'lend/:', load: () => import('./lend') },
  { path: 'messages', load: () => import('../notifications/messages') },
  { path: 'reminders', load: () => import('../notifications/reminders') },
  { path: 'calendar', load: () => import('../feeds/calendar') },
  { path: 'participants/:/move', load: () => import('../transfer/move') },
  { path: 'participants/:/certificate', load: () => import('../certificate/issue') },
  { path: 'receive', load: () => import('../transfer/receive') },
  { path: 'participants/new', load: () => import('../participants/register') },
  { path: 'participants/:/edit', load: () => import('../participants/edit') },
  { path: 'month/:', load: () => import('../reports/month') },
  { path: 'payments/:', load: () => import('../payments/payments') },
  { path: 'participants/:/payment', load: () => import('../payments/of-case') },
  { path: 'contests', load: () => import('../payments/contests-screen') },
  { path: 'participants/:/copy', load: () => import('../my-copy/of-case') },
  { path: 'participants/:/people', load: () => import('../people/people-screen') },
  { path: 'reach/:', load: () => import('../people/reach-screen') },
  { path: 'handover', load: () => import('../people/handover-start') },
  { path: 'handover/:', load: () => import('../people/handover') },
  { path: 'staff', load: () => import('../staff/staff-list') },
  { path: 'staff/new', load: () => import('../staff/new-staff') },
  { path: 'staff/:', load: () => import('../staff/staff-page') },
  { path: 'roles', load: () => import('../staff/roles-screen') },
  { path: 'units/new', load: () => import('../staff/new-unit') },
  { path: 'forecast', load: () => import('../forecast/groups') },
  { path: 'participants/:/forecast', load: () => import('../forecast/participant') },
  { path: 'groups', load: () => import('../groups-keeping/group-list') },
  { path: 'groups/new', load: () => import('../groups-keeping/new-group') },
  { path: 'groups/:', load: () => import('../groups-keeping/group-page') },
  { path: 'groups/:/weeks', load: () => import('../group-weeks/group-weeks') },
  { path: 'groups/:/copy-term', load: () => import('../groups-keeping/copy-term') },
  { path: 'activities', load: () => import('../groups-keeping/activity-list') },
  { path: 'activities/new', load: () => import('../groups-keeping/new-activity') },
  { path: 'activities/:', load: () => import('../groups-keeping/activity-page') },
  { path: 'closures', load: () => import('../groups-keeping/closure-list') },
  { path: 'closures/new', load: () => import('../groups-keeping/new-closure') },
  { path: 'closures/:', load: () => import('../groups-keeping/closure-page') },
  { path: 'timetable', load: timetable, stays: 'timetable' },
  { path: 'timetable/:', load: timetable, stays: 'timetable' },
  { path: 'work', load: () => import('./work') },
  { path: 'looks', load: () => import('../look-up-review/review') },
  { path: 'looks/:', load: () => import('../look-up-review/review') },
  { path: 'claims', load: () => import('../absence/staff/claims') },
  { path: 'participants/:/absence', load: () => import('../absence/staff/case') },
  { path: 'report-absence', load: () => import('../absence/staff/report-whom') },
  { path: 'participants/:/report-absence', load: () => import('../absence/staff/report') },
  { path: 'week-paper/:', load: () => import('../timetable-keeping/print/week-paper') },
  { path: 'substitutes', load: substitutes, stays: 'substitutes' },
  { path: 'substitutes/:', load: substitutes, stays: 'substitutes' },
  { path: 'clock', load: () => import('../programmes/clock') },
  { path: 'follow-ups', load: () => import('../programmes/follow-ups') },
  { path: 'participants/:/programme', load: () => import('../programmes/programme') },
  { path: 'participants/:/decisions', load: () => import('../programmes/decisions') },
  { path: 'participants/:/end', load: () => import('../programmes/end') },
  { path: 'plans-missing', load: () => import('../plan-staff/missing-list') },
  { path: 'meetings', load: () => import('../meetings-staff/list') },
  { path: 'participants/:/meetings', load: () => import('../meetings-staff/of-case') },
  { path: 'participants/:/meeting-new', load: meeting },
  { path: 'meeting/:', load: meeting },
  { path: 'participants/:/plan', load: () => import('../plan-staff/plan-screen') },
  { path: 'participants/:/levels', load: () => import('../plan-staff/levels-screen') },
]

/** Where the menu leads, in its order. An entry whose screen does not exist yet is not shown. */
const MENU: readonly Entry[] = [
  // Whoever teaches comes to call a class; to others it is one way among many.
  { text: 'nav-attendance', icon: 'check-circle', address: 'register', roles: ['TEACHER'] },
  {
    text: 'nav-cases',
    icon: 'group',
    address: '',
    roles: ['ADVISER', 'LEADER', 'COORDINATOR', 'TEACHER'],
  },
  { text: 'nav-work', icon: 'tasks', address: 'work', roles: ['ADVISER', 'LEADER'] },
  {
    text: 'nav-meetings',
    icon: 'person-chat',
    address: 'meetings',
    roles: ['ADVISER', 'LEADER', 'TEACHER'],
  },
  { text: 'nav-claims', icon: 'first-aid', address: 'claims', roles: ['ADVISER', 'LEADER'] },
  {
    text: 'nav-timetable',
    icon: 'books',
    address: 'timetable',
    roles: ['COORDINATOR', 'LEADER', 'TEACHER', 'ADVISER'],
  },
  {
    text: 'nav-attendance',
    icon: 'check-circle',
    address: 'register',
    roles: ['COORDINATOR', 'LEADER'],
  },
  {
    text: 'nav-groups',
    icon: 'group',
    address: 'groups',
    roles: ['COORDINATOR', 'LEADER', 'TEACHER'],
  },
  {
    text: 'nav-forecast',
    icon: 'calendar',
    address: 'forecast',
    roles: ['ADVISER', 'LEADER', 'COORDINATOR'],
  },
  { text: 'nav-payments', icon: 'tasks', address: 'payments/:', roles: ['ADVISER', 'LEADER'] },
  { text: 'nav-clock', icon: 'clock', address: 'clock', roles: ['ADVISER', 'LEADER'] },
  {
    text: 'nav-plans-missing',
    icon: 'trail',
    address: 'plans-missing',
    roles: ['ADVISER', 'LEADER'],
  },
  {
    text: 'nav-follow-ups',
    icon: 'footprint',
    address: 'follow-ups',
    roles: ['ADVISER', 'LEADER'],
  },
  { text: 'nav-looks', icon: 'search', address: 'looks', roles: ['LEADER', 'AUDITOR'] },
  { text: 'nav-roles', icon: 'briefcase', address: 'roles', roles: ['LEADER'] },
  { text: 'nav-month', icon: 'calendar', address: 'month/:', roles: ['LEADER', 'AUDITOR'] },
  { text: 'nav-receive', icon: 'turn', address: 'receive', roles: ['ADVISER', 'LEADER'] },
  {
    text: 'me-calendar',
    icon: 'calendar',
    address: 'calendar',
    roles: ['TEACHER', 'COORDINATOR'],
  },
  {
    text: 'nav-messages',
    icon: 'bell',
    address: 'messages',
    roles: ['ADVISER', 'LEADER', 'TEACHER', 'COORDINATOR'],
  },
  { text: 'nav-handover', icon: 'swap', address: 'handover', roles: ['LEADER', 'ADVISER'] },
  { text: 'nav-staff', icon: 'briefcase', address: 'staff', roles: ['ADMINISTRATOR', 'AUDITOR'] },
]

/** What can be done in one case, in the order in which a case goes; each is a screen below the participant's. */
const CASE_PARTS: readonly { part: string; icon: IconName }[] = [
  { part: 'edit', icon: 'pencil' },
  { part: 'plan', icon: 'trail' },
  { part: 'meetings', icon: 'person-chat' },
  { part: 'programme', icon: 'calendar' },
  { part: 'forecast', icon: 'clock' },
  { part: 'absence', icon: 'first-aid' },
  { part: 'report-absence', icon: 'ear' },
  { part: 'payment', icon: 'tasks' },
  { part: 'decisions', icon: 'tasks' },
  { part: 'people', icon: 'group' },
  { part: 'copy', icon: 'note' },
  { part: 'move', icon: 'forward' },
  { part: 'end', icon: 'check-circle' },
  { part: 'certificate', icon: 'hat' },
]

export const REGISTER = { address: 'participants/new', roles: ['ADVISER', 'LEADER'] } as const

export interface Entry {
  readonly text: string
  readonly icon: IconName
  readonly address: string
  readonly roles: readonly Role[]
}

export interface Found {
  readonly screen: StaffScreen
  readonly rest: string
}

/** The screen at an address, and what varies in it. */
export function screenAt(
  segments: readonly string[],
  among: readonly StaffScreen[] = SCREENS,
): Found | null {
  for (const screen of among) {
    const parts = screen.path.split('/')
    if (parts.length !== segments.length) continue
    if (!parts.every((part, place) => part === ':' || part === segments[place])) continue
    return { screen, rest: segments[parts.indexOf(':')] ?? '' }
  }
  return null
}

/** What somebody may go to, each once. Who holds no role at all still has the list of cases, by grants. */
export function menuFor(
  roles: readonly Role[],
  month: string,
  among: readonly StaffScreen[] = SCREENS,
): readonly Entry[] {
  const ways = MENU.map(entry => ({ ...entry, address: entry.address.replace(':', month) }))
    .filter(
      ({ address, roles: may }) =>
        (address === '' || screenAt(address.split('/'), among)) &&
        holdsAny(roles, may, address === ''),
    )
    .filter(({ text }, at, all) => all.findIndex(other => other.text === text) === at)
  // The first is where one lands: the list of cases has an address of its own where it is not that.
  return ways.map((way, at) => (at > 0 && way.address === '' ? { ...way, address: CASES } : way))
}

/** The list of cases for those who land elsewhere. */
const CASES = 'cases'

/** Whether somebody may register a participant, and there is a screen for it. */
export function mayRegister(roles: readonly Role[]): boolean {
  return holdsAny(roles, REGISTER.roles) && screenAt(REGISTER.address.split('/')) !== null
}

function holdsAny(roles: readonly Role[], may: readonly Role[], byGrant = false): boolean {
  return roles.some(role => may.includes(role)) || (byGrant && roles.length === 0)
}

/** Where a participant's page leads: to the parts of the case that have a screen. */
export function casePartsOf(
  id: string,
  among: readonly StaffScreen[] = SCREENS,
): readonly { part: string; icon: IconName; address: string }[] {
  return CASE_PARTS.filter(({ part }) => screenAt(['participants', id, part], among)).map(each => ({
    ...each,
    address: `#/participants/${id}/${each.part}`,
  }))
}

/** Screens that are reached through an entry of the menu, though their addresses begin otherwise. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  '': [CASES, 'participants'],
  [CASES]: ['participants'],
  groups: ['activities', 'closures'],
  register: ['registers-missing', 'register-print'],
  meetings: ['meeting'],
  messages: ['reminders'],
}

/** Whether an entry of the menu leads to the screen that stands, or to what stands above it. */
export function isCurrent({ address }: Entry, screen: string, isFirst = false): boolean {
  const first = address.split('/')[0] ?? ''
  if (screen === '') return isFirst || first === ''
  return screen === first || (BELOW[first] ?? []).includes(screen)
}

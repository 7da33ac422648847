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
}

/**
 * One line each: `{ path: 'participants/:/edit', load: () => import('../participants/edit') },`
 *
 * The first that fits is taken, so "handover/new" stands before "handover/:".
 */
export const SCREENS: readonly StaffScreen[] = [
  { path: 'calendar', load: () => import('../feeds/calendar') },
  { path: 'participants/:/move', load: () => import('../transfer/move') },
  { path: 'participants/:/certificate', load: () => import('../certificate/issue') },
  { path: 'receive', load: () => import('../transfer/receive') },
  { path: 'participants/new', load: () => import('../participants/register') },
  { path: 'participants/:/edit', load: () => import('../participants/edit') },
  { path: 'month/:', load: () => import('../reports/month') },
  { path: 'participants/:/people', load: () => import('../people/people-screen') },
  { path: 'handover', load: () => import('../people/handover-start') },
  { path: 'handover/:', load: () => import('../people/handover') },
  { path: 'staff', load: () => import('../staff/staff-list') },
  { path: 'staff/new', load: () => import('../staff/new-staff') },
  { path: 'staff/:', load: () => import('../staff/staff-page') },
  { path: 'units/new', load: () => import('../staff/new-unit') },
  { path: 'forecast', load: () => import('../forecast/groups') },
  { path: 'participants/:/forecast', load: () => import('../forecast/participant') },
  { path: 'clock', load: () => import('../programmes/clock') },
  { path: 'follow-ups', load: () => import('../programmes/follow-ups') },
  { path: 'participants/:/programme', load: () => import('../programmes/programme') },
  { path: 'participants/:/decisions', load: () => import('../programmes/decisions') },
  { path: 'participants/:/end', load: () => import('../programmes/end') },
]

/** Where the menu leads, in its order. An entry whose screen does not exist yet is not shown. */
const MENU: readonly Entry[] = [
  {
    text: 'nav-cases',
    icon: 'group',
    address: '',
    roles: ['ADVISER', 'LEADER', 'COORDINATOR', 'TEACHER'],
  },
  {
    text: 'nav-forecast',
    icon: 'calendar',
    address: 'forecast',
    roles: ['ADVISER', 'LEADER', 'COORDINATOR'],
  },
  { text: 'nav-clock', icon: 'clock', address: 'clock', roles: ['ADVISER', 'LEADER'] },
  {
    text: 'nav-follow-ups',
    icon: 'footprint',
    address: 'follow-ups',
    roles: ['ADVISER', 'LEADER'],
  },
  { text: 'nav-month', icon: 'calendar', address: 'month/:', roles: ['LEADER'] },
  { text: 'nav-receive', icon: 'turn', address: 'receive', roles: ['ADVISER', 'LEADER'] },
  {
    text: 'me-calendar',
    icon: 'calendar',
    address: 'calendar',
    roles: ['TEACHER', 'COORDINATOR'],
  },
  { text: 'nav-handover', icon: 'swap', address: 'handover', roles: ['LEADER', 'ADVISER'] },
  { text: 'nav-staff', icon: 'briefcase', address: 'staff', roles: ['ADMINISTRATOR'] },
]

/** What can be done in one case, in the order in which a case goes; each is a screen below the participant's. */
const CASE_PARTS: readonly { part: string; icon: IconName }[] = [
  { part: 'edit', icon: 'pencil' },
  { part: 'programme', icon: 'calendar' },
  { part: 'forecast', icon: 'clock' },
  { part: 'decisions', icon: 'tasks' },
  { part: 'people', icon: 'group' },
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

/** What somebody may go to. Who holds no role at all still has the list of cases, by grants. */
export function menuFor(
  roles: readonly Role[],
  month: string,
  among: readonly StaffScreen[] = SCREENS,
): readonly Entry[] {
  return MENU.map(entry => ({ ...entry, address: entry.address.replace(':', month) })).filter(
    ({ address, roles: may }) =>
      (address === '' || screenAt(address.split('/'), among)) &&
      holdsAny(roles, may, address === ''),
  )
}

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

/** Whether an entry of the menu leads to the screen that stands, or to what stands above it. */
export function isCurrent({ address }: Entry, screen: string): boolean {
  const first = address.split('/')[0]
  return screen === first || (first === '' && ['cases', 'participants'].includes(screen))
}

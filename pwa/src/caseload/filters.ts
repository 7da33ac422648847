/** What narrows the list, and how it stands in the address: by codes, never by a name. */

export interface Filters {
  readonly mine: boolean
  readonly noPlan: boolean
  readonly gap: boolean
  readonly awaiting: boolean
  readonly late: boolean
  readonly ended: boolean
  readonly unit: string | null
  readonly group: string | null
}

export type Toggle = 'mine' | 'noPlan' | 'gap' | 'awaiting' | 'late' | 'ended'
export type Choice = 'unit' | 'group'

export const TOGGLES: readonly Toggle[] = ['mine', 'noPlan', 'gap', 'awaiting', 'late', 'ended']

/** A class has no cases of its own, and sees neither programme nor draft of a plan. */
export const CLASS_TOGGLES: readonly Toggle[] = ['gap']

const CHOICES: readonly Choice[] = ['unit', 'group']

/** Read the end of "#/cases/mine+group=018f…"; what is not known does not narrow. */
export function filtersOf(code = ''): Filters {
  const parts = code.split('+')
  const chosen = (choice: Choice) =>
    parts.find(part => part.startsWith(`${choice}=`))?.slice(choice.length + 1) || null
  return {
    mine: parts.includes('mine'),
    noPlan: parts.includes('noPlan'),
    gap: parts.includes('gap'),
    awaiting: parts.includes('awaiting'),
    late: parts.includes('late'),
    ended: parts.includes('ended'),
    unit: chosen('unit'),
    group: chosen('group'),
  }
}

/** How the list is narrowed, in codes. */
export function codeOf(filters: Filters): string {
  const parts = [
    ...TOGGLES.filter(toggle => filters[toggle]),
    ...CHOICES.flatMap(choice => (filters[choice] ? [`${choice}=${filters[choice]}`] : [])),
  ]
  return parts.join('+')
}

/** The address of the list as it is narrowed. */
export function addressOf(filters: Filters): string {
  const code = codeOf(filters)
  return code ? `#/cases/${code}` : '#/'
}

/** Turn a toggle. Nobody both waits for the start and has ended: of the two, the later choice holds. */
export function toggled(filters: Filters, toggle: Toggle): Filters {
  const on = !filters[toggle]
  const other =
    toggle === 'awaiting' ? { ended: false } : toggle === 'ended' ? { awaiting: false } : {}
  return { ...filters, ...(on && other), [toggle]: on }
}

export const isNarrowed = (filters: Filters): boolean => addressOf(filters) !== '#/'

/**
 * The cases on screen: the server finds, orders and counts them, a page at a time.
 *
 * They stay while a participant's page is open, so that one comes back to the same place; what is
 * typed stays even when the session ends.
 */
import { signal } from '@preact/signals'
import { inquire } from '../graphql/client'
import type { Problem } from '../graphql/problems'
import type { CaseChoicesAnswer, CasesAnswer } from '../graphql/types'
import { addressOf, type Filters } from './filters'

export type Case = CasesAnswer['cases']['edges'][number]['node']
export type Choices = CaseChoicesAnswer['caseChoices']

export interface Cases {
  readonly rows: readonly Case[]
  /** The same, page by page: what has been drawn once is not looked at again when more is added. */
  readonly pages: readonly (readonly Case[])[]
  /** How many there are in all; null before the first answer. */
  readonly total: number | null
  /** Where the next page begins; null: there is none. */
  readonly next: string | null
  readonly asking: 'nothing' | 'all' | 'more'
  readonly problem: Problem | null
  /** What they were found by. */
  readonly search: string
}

const NONE: Cases = {
  rows: [],
  pages: [],
  total: null,
  next: null,
  asking: 'all',
  problem: null,
  search: '',
}

/** What is typed, whether it has been asked for or not. */
export const search = signal('')

export const cases = signal<Cases>(NONE)

export const choices = signal<Choices>({ units: [], groups: [] })

const PAGE = 50
const MOST = 100
const FRESH = 60_000

/** The address and the search that the last question was about, and when it was asked. */
let asked = { about: '', at: 0 }
/** Only the latest question's answer counts: a slow one must not overwrite it. */
let latest = 0

/** Show the cases for these filters and for what is typed; ask again only for what is not fresh. */
export async function show(filters: Filters): Promise<void> {
  const about = `${addressOf(filters)} ${search.value}`
  const same = about === asked.about
  if (same && Date.now() - asked.at < FRESH) return
  await ask(filters, same ? Math.min(Math.max(cases.value.rows.length, PAGE), MOST) : PAGE)
}

/** Ask from the beginning of the list. What stands there remains until the answer is here. */
export async function ask(filters: Filters, first = PAGE): Promise<void> {
  asked = { about: `${addressOf(filters)} ${search.value}`, at: Date.now() }
  cases.value = { ...cases.value, asking: 'all', problem: null }
  await page(filters, first, null)
}

/** Add the next page. */
export async function more(filters: Filters): Promise<void> {
  const { next, asking } = cases.value
  if (!next || asking !== 'nothing') return
  cases.value = { ...cases.value, asking: 'more', problem: null }
  await page(filters, MOST, next)
}

async function page(filters: Filters, first: number, after: string | null): Promise<void> {
  latest += 1
  const mine = latest
  const sought = search.value.trim()
  const { ended, awaiting, ...narrowed } = filters
  const status = ended ? ('ENDED' as const) : awaiting ? ('AWAITING' as const) : null
  try {
    const filter = { ...narrowed, status }
    const { cases: found } = await inquire('cases', { first, after, search: sought, filter })
    if (mine !== latest) return
    const rows = found.edges.map(edge => edge.node)
    cases.value = {
      rows: after ? [...cases.value.rows, ...rows] : rows,
      pages: after ? [...cases.value.pages, rows] : [rows],
      total: found.totalCount,
      next: found.pageInfo.hasNextPage ? found.pageInfo.endCursor : null,
      asking: 'nothing',
      problem: null,
      search: sought,
    }
  } catch (problem) {
    if (mine !== latest) return
    asked = { ...asked, at: 0 }
    cases.value = { ...cases.value, asking: 'nothing', problem: problem as Problem }
  }
}

/** Ask once for the units and groups to choose from. Without them the list is whole all the same. */
export async function loadChoices(): Promise<void> {
  if (choices.value.groups.length) return
  const found = await inquire('caseChoices', {}).catch(() => null)
  if (found) choices.value = found.caseChoices
}

/** Forget the cases, as when the screen locks; what is typed stays. */
export function forgetCases(): void {
  latest += 1
  asked = { about: '', at: 0 }
  cases.value = NONE
}

/** A list that comes a page at a time: what is there, and more of it. */
import { type ReadonlySignal, signal } from '@preact/signals'
import type { Problem } from '../graphql/problems'

export interface Connection<Line> {
  readonly edges: readonly { readonly node: Line }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly totalCount: number
}

export interface Listed<Line> {
  readonly lines: readonly Line[]
  /** How many there are in all; null before the first answer. */
  readonly total: number | null
  readonly next: string | null
  readonly asking: boolean
  readonly problem: Problem | null
}

export interface Pages<Line> {
  readonly listed: ReadonlySignal<Listed<Line>>
  readonly ask: () => Promise<void>
  readonly more: () => Promise<void>
}

export function pages<Line>(
  fetch: (after: string | null) => Promise<Connection<Line>>,
): Pages<Line> {
  const listed = signal<Listed<Line>>({
    lines: [],
    total: null,
    next: null,
    asking: true,
    problem: null,
  })
  const page = async (after: string | null) => {
    listed.value = { ...listed.value, asking: true, problem: null }
    try {
      const { edges, pageInfo, totalCount } = await fetch(after)
      const lines = edges.map(({ node }) => node)
      listed.value = {
        lines: after ? [...listed.value.lines, ...lines] : lines,
        total: totalCount,
        next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
        asking: false,
        problem: null,
      }
    } catch (problem) {
      listed.value = { ...listed.value, asking: false, problem: problem as Problem }
    }
  }
  return {
    listed,
    ask: () => page(null),
    more: () => (listed.value.next ? page(listed.value.next) : Promise.resolve()),
  }
}

/** Look while somebody types: who may be registered already, and what is odd. */
import { type ReadonlySignal, useComputed, useSignal, useSignalEffect } from '@preact/signals'
import { inquire } from '../graphql/client'
import type { Problem } from '../graphql/problems'
import type { PersonInput, PossibleDuplicatesAnswer } from '../graphql/types'
import { byName, byNumber, type PersonValues } from './person-values'

export type Looked = PossibleDuplicatesAnswer['possibleDuplicates']

/** So long a pause in typing means that a word is finished. */
const PAUSE = 600

interface Search {
  readonly found: Looked | null
  readonly problem: Problem | null
}

const NOTHING: Search = { found: null, problem: null }

/** Ask whenever a part of the form has become another, after a pause; the latest question counts. */
function useSearch(
  values: ReadonlySignal<PersonValues>,
  part: (values: PersonValues) => PersonInput | null,
  besides: string | null,
  again: ReadonlySignal<number>,
): ReadonlySignal<Search> {
  const search = useSignal<Search>(NOTHING)
  // A text, so that what stays the same asks nothing.
  const wanted = useComputed(() => JSON.stringify(part(values.value)))
  useSignalEffect(() => {
    const person = JSON.parse(wanted.value) as PersonInput | null
    void again.value
    if (!person) {
      search.value = NOTHING
      return
    }
    let latest = true
    const timer = setTimeout(async () => {
      const next = await inquire('possibleDuplicates', { person, besides }).then(
        ({ possibleDuplicates }) => ({ found: possibleDuplicates, problem: null }),
        (problem: Problem) => ({ found: null, problem }),
      )
      if (latest) search.value = next
    }, PAUSE)
    return () => {
      latest = false
      clearTimeout(timer)
    }
  })
  return search
}

export interface AllLooked {
  /** Whether anything was looked for, and answered. */
  readonly done: boolean
  readonly people: Looked['people']
  readonly inUse: Looked['inUse']
  readonly oddities: Looked['oddities']
  readonly problem: Problem | null
}

/** Names and numbers are looked for apart: a search for a number is counted, and a name is typed slowly. */
export function useLooked(
  values: ReadonlySignal<PersonValues>,
  besides: string | null,
  again: ReadonlySignal<number>,
): AllLooked {
  const never = useSignal(0)
  const named = useSearch(values, byName, besides, again).value
  const numbered = useSearch(values, byNumber, besides, never).value
  return together([numbered, named])
}

export function together(searches: readonly Search[]): AllLooked {
  const found = searches.flatMap(each => each.found ?? [])
  const people = new Map<string, Looked['people'][number]>()
  for (const each of found.flatMap(({ people }) => people)) {
    // Whoever has the same number is that person, whatever the name says.
    if (!people.has(each.id)) people.set(each.id, each)
  }
  return {
    done: found.length > 0,
    people: [...people.values()],
    inUse: [...new Set(found.flatMap(({ inUse }) => inUse))],
    oddities: [...new Set(found.flatMap(({ oddities }) => oddities))],
    problem: searches.find(each => each.problem)?.problem ?? null,
  }
}

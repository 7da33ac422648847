/**
 * Whose week stands in the address: `group.<id>.2026-W49`, `place.Rom%2012.2026-W49`; and the lesson of it that
 * is open, by its slot and date: `group.<id>.2026-W49.<slot>.2026-12-02`.
 */
export type OwnerKind = 'group' | 'teacher' | 'place' | 'participant'

/** Whose week it is: a key, or of a place its name. */
export interface Owner {
  readonly kind: OwnerKind
  readonly of: string
}

export interface Place {
  readonly owner: Owner | null
  /** Null: none was said. */
  readonly week: string | null
  /** As `keyOf` names it; null: none is open. */
  readonly lesson: string | null
}

const KINDS: readonly string[] = ['group', 'teacher', 'place', 'participant']
const WEEK = /^\d{4}-W\d\d$/

/** Read what varies in the address; whatever is wrong with it, there is a week to show. */
export function placeOf(rest: string): Place {
  const [kind = '', of = '', week = '', slot, date] = rest.split('.')
  return {
    owner: KINDS.includes(kind) && of ? { kind: kind as OwnerKind, of: decoded(of) } : null,
    week: WEEK.test(week) ? week : null,
    lesson: slot && date ? `${slot}.${date}` : null,
  }
}

export function addressOf({ kind, of }: Owner, week: string, lesson?: string): string {
  // A dot would end the name.
  const name = encodeURIComponent(of).replaceAll('.', '%2E')
  return `#/timetable/${[kind, name, week, lesson].filter(Boolean).join('.')}`
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

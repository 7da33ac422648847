/** Two people have changed the same record: put together what both wrote, and find what only a person can settle. */

export type Value = string | number | boolean | null | readonly string[]

/** A record of plain values, one for each field. */
export type Values<V> = { [Name in keyof V]: Value }

/** A field that both changed, each to something else. */
export interface Clash {
  readonly name: string
  readonly mine: Value
  readonly theirs: Value
}

/** A field that only the other one changed. */
export interface Change {
  readonly name: string
  readonly before: Value
  readonly after: Value
}

export interface Merged<V> {
  /** Theirs where I changed nothing; mine everywhere else, clashes included, until somebody chooses. */
  readonly values: V
  readonly clashes: readonly Clash[]
  readonly changes: readonly Change[]
}

/** Merge by field: what I began with, what I have written, what the record says now. */
export function merge<V extends Values<V>>(base: V, mine: V, theirs: V): Merged<V> {
  const values = { ...mine }
  const clashes: Clash[] = []
  const changes: Change[] = []
  for (const name of Object.keys(mine) as (keyof V & string)[]) {
    if (!(name in theirs) || same(theirs[name], base[name]) || same(theirs[name], mine[name]))
      continue
    if (same(mine[name], base[name])) {
      values[name] = theirs[name]
      changes.push({ name, before: base[name], after: theirs[name] })
    } else clashes.push({ name, mine: mine[name], theirs: theirs[name] })
  }
  return { values, clashes, changes }
}

export function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

export function sameValues<V extends object>(one: V, other: V): boolean {
  return (Object.keys(one) as (keyof V)[]).every(name => same(one[name], other[name]))
}

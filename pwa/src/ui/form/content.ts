/** What a draft holds: everything that is needed to go on, in another tab or after a new version of the app. */
import type { Value } from './merge'

export interface Content {
  /** The wish's id: a save whose answer never came is sent again under it. */
  readonly id: string
  /** What the typing began with. */
  readonly version: number
  readonly base: Readonly<Record<string, Value>>
  readonly values: Readonly<Record<string, Value>>
}

export function contentOf(content: Content): string {
  return JSON.stringify(content)
}

/** Take up a draft as far as it fits a form's fields; null: it does not. */
export function restored(initial: object, written: string): Content | null {
  let found: Content
  try {
    found = JSON.parse(written) as Content
  } catch {
    return null
  }
  if (typeof found?.id !== 'string' || typeof found.version !== 'number') return null
  return {
    id: found.id,
    version: found.version,
    base: fitting(initial, found.base),
    values: fitting(initial, found.values),
  }
}

function fitting(initial: object, written: unknown): Record<string, Value> {
  const from = (written ?? {}) as Record<string, Value>
  return Object.fromEntries(
    Object.entries(initial as Record<string, Value>).map(([name, value]) => [
      name,
      name in from && fits(from[name], value) ? (from[name] as Value) : value,
    ]),
  )
}

/** Numbers may be missing on either side; everything else keeps its kind. */
function fits(written: Value | undefined, value: Value): boolean {
  if (Array.isArray(value)) return Array.isArray(written)
  if (value === null || typeof value === 'number')
    return written === null || typeof written === 'number'
  return typeof written === typeof value
}

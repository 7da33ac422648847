/**
 * One file for everything that a first opening needs; what is fetched later stays apart.
 *
 * Left to itself the bundler cuts the first load into several files wherever a later chunk shares a
 * part of it: more requests, and worse compression.
 */
import type { Rolldown } from 'vite'

type ModuleInfo = Rolldown.ModuleInfo

/** Name the chunk of a module: "app" if the entry imports it, however far away; else the bundler's choice. */
export function firstLoad(
  id: string,
  graph: { getModuleInfo(id: string): ModuleInfo | null },
): string | null {
  const seen = new Set<string>()
  const waiting = [id]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    const module = graph.getModuleInfo(next)
    if (module?.isEntry) return 'app'
    waiting.push(...(module?.importers ?? []))
  }
  return null
}

/**
 * `virtual:texts`: the Fluent files of `locales/` as one lazy chunk per language and audience.
 *
 * A phone fetches its own language alone, in one request; comments and blank lines stay at home.
 * What one screen alone says is an audience of its own, `virtual:texts/<audience>`, which only that screen
 * names: the first load knows nothing of it.
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/** Which features' files an audience reads, in order. */
export type Audiences = Record<string, readonly string[]>

const INDEX = 'virtual:texts'
const CHUNK = /^virtual:texts\/([\w-]+)\/(\w+)$/
const OF_ONE_SCREEN = /^virtual:texts\/(\w+)$/

/** Who is spoken to from the first screen on. */
const EVERYWHERE = ['participant', 'staff']

export function texts(locales: URL, audiences: Audiences): Plugin {
  return {
    name: 'stegvis-texts',
    resolveId: id => (id === INDEX || CHUNK.test(id) || OF_ONE_SCREEN.test(id) ? `\0${id}` : null),
    load(id) {
      if (id === `\0${INDEX}`) return index(languages(locales), EVERYWHERE)
      const [, one] = OF_ONE_SCREEN.exec(id.slice(1)) ?? []
      if (one) return index(languages(locales), [one])
      const [, language, audience] = CHUNK.exec(id.slice(1)) ?? []
      if (!language || !audience) return null
      const files = (audiences[audience] ?? [])
        .map(feature => new URL(`${language}/${feature}.ftl`, locales))
        .filter(file => existsSync(file))
      const dates = new URL(`${language}/dates.json`, locales)
      for (const file of [...files, dates]) this.addWatchFile(fileURLToPath(file))
      const fluent = files.map(file => bare(readFileSync(file, 'utf8'))).join('\n')
      return audience === 'participant'
        ? `export const fluent = ${JSON.stringify(fluent)}\nexport const dates = ${readFileSync(dates, 'utf8')}`
        : `export const fluent = ${JSON.stringify(fluent)}`
    },
  }
}

function languages(locales: URL): string[] {
  const listed = JSON.parse(readFileSync(new URL('languages.json', locales), 'utf8'))
  return listed.map((language: { tag: string }) => language.tag)
}

function index(tags: string[], audiences: string[]): string {
  const loader = (tag: string, audience: string) =>
    `${audience}: () => import('virtual:texts/${tag}/${audience}')`
  const entries = tags.map(
    tag => `${JSON.stringify(tag)}: { ${audiences.map(a => loader(tag, a)).join(', ')} }`,
  )
  return `export const texts = { ${entries.join(',\n')} }`
}

/** Drop comments and blank lines; Fluent needs neither between messages. */
function bare(fluent: string): string {
  return fluent
    .split('\n')
    .filter(line => line.trim() && !line.startsWith('#'))
    .join('\n')
}

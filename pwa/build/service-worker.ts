/**
 * Build the service worker after the page, with the list of what it must keep.
 *
 * The page's files carry a hash of their contents in their names, so the list is also the version.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { build, type Plugin, type Rolldown } from 'vite'
import { documentsOfOneself } from '../src/graphql/documents-of-oneself.ts'

/** Files that the worker keeps for opening without network, beside the chunks that a participant reaches. */
const KEPT = /^(index\.html|manifest\.webmanifest|icons\/icon(-192\.png|\.svg)|assets\/.*\.svg)$/

/** Where the app of staff begins: a participant's phone keeps nothing of what lies behind. */
const OF_STAFF =
  /\/(staff|staff-sign-in|invitation|signed-on)\.tsx$|^\0virtual:texts\/[\w-]+\/(staff|factor|signOn|staffNotifications)$/

/** Texts of screens that one comes to late: the page lets those of its own language be kept, when it has them. */
const OF_ONE_LANGUAGE =
  /^\0virtual:texts\/[\w-]+\/(myPlan|commitment|myMeeting|notifications|hiding|phoneKey|lookUps|myCopy)$/

export function serviceWorker(entry: string, locales: URL): Plugin {
  let outDir = ''
  return {
    name: 'stegvis-service-worker',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
    },
    async writeBundle(_, bundle) {
      const page = readFileSync(join(outDir, 'index.html'), 'utf8')
      const reached = reachedFrom(page, bundle)
      const kept = filesBelow(outDir).filter(file => KEPT.test(file) || reached.has(file))
      await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        define: {
          KEPT: JSON.stringify(kept.map(file => (file === 'index.html' ? '/' : `/${file}`))),
          VERSION: JSON.stringify(digest(outDir, kept)),
          TEXTS: JSON.stringify(pushTexts(locales)),
          DOCUMENTS: JSON.stringify({
            pushMessage: documentsOfOneself.pushMessage,
            acknowledgePush: documentsOfOneself.acknowledgePush,
          }),
        },
        build: {
          outDir,
          emptyOutDir: false,
          target: 'es2022',
          rolldownOptions: { input: entry, output: { format: 'iife', entryFileNames: 'sw.js' } },
        },
      })
    },
  }
}

/** What a lock screen says, by language; the worker has no room to read Fluent by itself. */
function pushTexts(locales: URL) {
  const listed = JSON.parse(readFileSync(new URL('languages.json', locales), 'utf8'))
  return Object.fromEntries(
    listed.map(({ tag, direction }: { tag: string; direction: string }) => {
      const bundle = new FluentBundle(tag)
      const file = new URL(`${tag}/push.ftl`, locales)
      bundle.addResource(new FluentResource(readFileSync(file, 'utf8')))
      const texts = ['MESSAGE', 'TODAY', 'TEST'].map(code => {
        const text = bundle.getMessage(`push-${code.toLowerCase()}`)?.value
        if (typeof text !== 'string') throw new Error(`${tag}: push-${code.toLowerCase()}`)
        return [code, text]
      })
      return [tag, { dir: direction, texts: Object.fromEntries(texts) }]
    }),
  )
}

/** The chunks and styles that can be come to from the page without becoming a member of staff. */
function reachedFrom(page: string, bundle: Rolldown.OutputBundle): Set<string> {
  const reached = new Set<string>()
  const waiting = Object.keys(bundle).filter(file => page.includes(`/${file}"`))
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const chunk = bundle[next]
    if (chunk?.type === 'asset') reached.add(next)
    if (reached.has(next) || chunk?.type !== 'chunk') continue
    const module = chunk.facadeModuleId ?? ''
    if (OF_STAFF.test(module) || OF_ONE_LANGUAGE.test(module)) continue
    reached.add(next)
    for (const style of chunk.viteMetadata?.importedCss ?? []) reached.add(style)
    waiting.push(...chunk.imports, ...chunk.dynamicImports)
  }
  return reached
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
}

function digest(folder: string, files: string[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update(readFileSync(join(folder, file)))
  return hash.digest('hex').slice(0, 12)
}

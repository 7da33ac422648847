/**
 * Build the service worker after the page, with the list of what it must keep.
 *
 * The page's files carry a hash of their contents in their names, so the list is also the version.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { build, type Plugin, type Rolldown } from 'vite'

/** Files that the worker keeps for opening without network, beside the chunks that a participant reaches. */
const KEPT = /^(index\.html|manifest\.webmanifest|icons\/icon(-192\.png|\.svg)|assets\/.*\.svg)$/

/** Where the app of staff begins: a participant's phone keeps nothing of what lies behind. */
const OF_STAFF = /\/(staff|staff-sign-in)\.tsx$|^\0virtual:texts\/[\w-]+\/staff$/

export function serviceWorker(entry: string): Plugin {
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

/** The chunks and styles that can be come to from the page without becoming a member of staff. */
function reachedFrom(page: string, bundle: Rolldown.OutputBundle): Set<string> {
  const reached = new Set<string>()
  const waiting = Object.keys(bundle).filter(file => page.includes(`/${file}"`))
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const chunk = bundle[next]
    if (chunk?.type === 'asset') reached.add(next)
    if (reached.has(next) || chunk?.type !== 'chunk') continue
    if (OF_STAFF.test(chunk.facadeModuleId ?? '')) continue
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

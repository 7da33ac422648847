/**
 * Build the service worker after the page, with the list of what it must keep.
 *
 * The page's files carry a hash of their contents in their names, so the list is also the version.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { build, type Manifest, type Plugin } from 'vite'

/** Files that the worker keeps for opening without network. */
const KEPT =
  /^(index\.html|manifest\.webmanifest|icons\/icon(-192\.png|\.svg)|assets\/.*\.(js|css|svg))$/

/** Where staff's part of the app begins: what can be reached through it alone, no participant needs. */
const STAFF = /^src\/app\/staff\.tsx$|^virtual:texts\/[\w-]+\/staff$/

export function serviceWorker(entry: string): Plugin {
  let outDir = ''
  return {
    name: 'stegvis-service-worker',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
    },
    async writeBundle() {
      const files = filesBelow(outDir).filter(file => KEPT.test(file))
      const staffs = staffsAlone(outDir)
      const kept = files.filter(file => !staffs.has(file))
      await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        define: {
          KEPT: JSON.stringify(kept.map(file => (file === 'index.html' ? '/' : `/${file}`))),
          STAFFS: JSON.stringify(files.filter(file => staffs.has(file)).map(file => `/${file}`)),
          VERSION: JSON.stringify(digest(outDir, files)),
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

/** The files that only staff fetch: all that the page does not come to past staff's part. */
function staffsAlone(outDir: string): Set<string> {
  const manifest: Manifest = JSON.parse(readFileSync(join(outDir, 'manifest.json'), 'utf8'))
  const page = readFileSync(join(outDir, 'index.html'), 'utf8')
  const chunks = Object.entries(manifest)
  const waiting = chunks.filter(([, { file }]) => page.includes(file)).map(([name]) => name)
  const everybodys = new Set<string>()
  for (let name = waiting.pop(); name; name = waiting.pop()) {
    const chunk = manifest[name]
    if (!chunk || everybodys.has(chunk.file) || STAFF.test(name)) continue
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) {
      everybodys.add(file)
    }
    waiting.push(...(chunk.imports ?? []), ...(chunk.dynamicImports ?? []))
  }
  return new Set(chunks.map(([, { file }]) => file).filter(file => !everybodys.has(file)))
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

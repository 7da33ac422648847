/**
 * Build the service worker after the page, with the list of what it must keep.
 *
 * The page's files carry a hash of their contents in their names, so the list is also the version.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { build, type Plugin } from 'vite'

/** Files that the worker keeps for opening without network. */
const KEPT =
  /^(index\.html|manifest\.webmanifest|icons\/icon(-192\.png|\.svg)|assets\/.*\.(js|css|svg))$/

export function serviceWorker(entry: string): Plugin {
  let outDir = ''
  return {
    name: 'stegvis-service-worker',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
    },
    async writeBundle() {
      const kept = filesBelow(outDir).filter(file => KEPT.test(file))
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

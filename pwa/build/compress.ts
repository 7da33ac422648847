/** Lay a `.br` beside every text file, so that the server never compresses while somebody waits. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Plugin } from 'vite'

const TEXT = /\.(html|js|css|svg|json|webmanifest)$/

export function compress(): Plugin {
  let outDir = ''
  return {
    name: 'stegvis-compress',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
    },
    writeBundle: {
      // After the service worker, which is written by a build of its own.
      order: 'post',
      sequential: true,
      handler: () => compressBelow(outDir),
    },
  }
}

function compressBelow(folder: string): void {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !TEXT.test(entry.name)) continue
    const file = join(entry.parentPath, entry.name)
    writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file), { params }))
  }
}

/**
 * Send no token of the theme that nothing uses.
 *
 * `theme.css` is made by Designsystemet's own tool and defines every colour in every role; the screens
 * use a third of it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'

const FILE = 'theme.css'
const DEFINED = /(--[\w-]+):[^;{}]*;/g
const USED = /var\(\s*(--[\w-]+)/g

/** Trim the theme to what the styles of a folder use, with those of a package that they import. */
export function theme(styles: URL, library: string): Plugin {
  return {
    name: 'stegvis-theme',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith(`/styles/${FILE}`)) return null
      return { code: trimmed(code, stylesOf(styles, library)), map: null }
    },
  }
}

/** Drop definitions that neither the styles nor what is left of the theme itself use. */
export function trimmed(theme: string, styles: string): string {
  const used = new Set([...(theme + styles).matchAll(USED)].map(([, name]) => name))
  const left = theme.replaceAll(DEFINED, (whole, name) => (used.has(name) ? whole : ''))
  return left === theme ? theme : trimmed(left, styles)
}

function stylesOf(folder: URL, library: string): string {
  const require = createRequire(folder)
  const own = readdirSync(folder)
    .filter(file => file.endsWith('.css') && file !== FILE)
    .map(file => readFileSync(new URL(file, folder), 'utf8'))
  const imported = own
    .flatMap(css => [...css.matchAll(/@import "([^"]+)"/g)])
    .map(([, path = '']) => path)
    .filter(path => path.startsWith(library))
    .map(path => readFileSync(require.resolve(path), 'utf8'))
  return [...own, ...imported].join('\n')
}

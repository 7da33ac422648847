import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** What is ticked or chosen from a few says nothing by itself. */
const TICKED = /type="(checkbox|radio|file|hidden)"/

/** The fields of a screen in which something is typed, as they stand in its source. */
function typedIn(source: string): string[] {
  return [...source.matchAll(/<(?:input|textarea)\b/g)].map(({ index }) => {
    let depth = 0
    let end = index
    while (!(source[end] === '>' && depth === 0)) {
      if (source[end] === '{') depth++
      if (source[end] === '}') depth--
      end++
    }
    return source.slice(index, end)
  })
}

// A browser writes what is typed to its disk, to restore its tabs, wherever it is not told otherwise.
test('every field in which something is typed says what the browser may keep of it', () => {
  const folder = new URL('../src/', import.meta.url)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const fields = files
    .filter(file => file.endsWith('.tsx'))
    .flatMap(file =>
      typedIn(readFileSync(new URL(file, folder), 'utf8')).map(field => ({ file, field })),
    )
    .filter(({ field }) => !TICKED.test(field))
  expect(fields.length).toBeGreaterThan(20)
  // Those of a meeting say it where they are made.
  const said = ({ file, field }: { file: string; field: string }) =>
    field.includes('autocomplete=') || (file.endsWith('live-field.tsx') && field.includes('{...'))
  expect(fields.filter(each => !said(each))).toEqual([])
})

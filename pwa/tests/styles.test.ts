import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const FOLDER = new URL('../src/ui/styles/', import.meta.url)
const own = readdirSync(FOLDER).filter(file => file !== 'theme.css')

/** Properties that do not turn round with the line of reading. */
const PHYSICAL =
  /(?:^|[\s;{])((?:(?:margin|padding|border|inset)-(?:left|right|top|bottom)[\w-]*|left|right|top|bottom|width|height|(?:min|max)-(?:width|height))(?=\s*:)|(?:text-align|float)\s*:\s*(?:left|right)\b)/m

test.each(own)('%s names no side of the screen', file => {
  const css = readFileSync(new URL(file, FOLDER), 'utf8').replaceAll(/@media[^{]*\{/g, '{')
  expect(PHYSICAL.exec(css)?.[1]).toBeUndefined()
})

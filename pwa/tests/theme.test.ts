import { expect, test } from 'vitest'
import { trimmed } from '../build/theme'

test('the theme keeps what the styles use, and what that is made of', () => {
  const theme =
    ':root { --colour: var(--ground); --ground: #fff; --unused: var(--also-unused); --also-unused: 1; }'
  const kept = trimmed(theme, 'p { color: var(--colour) }')
  expect(kept).toContain('--colour: var(--ground);')
  expect(kept).toContain('--ground: #fff;')
  expect(kept).not.toContain('unused')
})

import { describe, expect, test } from 'vitest'
import { codeOfLink, readCode } from '../src/account/code'
import { isEasy } from '../src/account/pin'
import { shownBy } from '../src/account/shown-by'

describe('a typed code', () => {
  test.each([
    ['abcd-efgh', 'ABCDEFGH'],
    [' ab cd ef gh ', 'ABCDEFGH'],
    ['ABCD–EFGH9', 'ABCDEFGH'],
    ['٢٣٤٥-ABCD', '2345ABCD'],
    ['۲۳۴۵ abcd', '2345ABCD'],
  ])('"%s" is read as %s', (typed, code) => {
    expect(readCode(typed)).toBe(code)
  })
  test('comes out of an enrolment link', () => {
    expect(codeOfLink('#/enrol/ABCD-EFGH')).toBe('ABCDEFGH')
  })
  test('does not come out of any other address', () => {
    expect(codeOfLink('#/week/2026-W48')).toBe('')
  })
})

describe('a PIN', () => {
  test.each(['111111', '123456', '987654', '890123', '121212', '123123', '112211'])(
    '%s is easy to guess',
    pin => {
      expect(isEasy(pin)).toBe(true)
    },
  )
  test.each(['135790', '271828', '504017'])('%s is not', pin => {
    expect(isEasy(pin)).toBe(false)
  })
})

const key = { id: 'a' }

describe('that it is oneself is shown', () => {
  test.each([
    [{ app: true, passkeys: [], password: true, demanded: true }, 'code'],
    [{ app: true, passkeys: [], password: false, demanded: false }, 'code'],
    [{ app: false, passkeys: [], password: true, demanded: false }, 'password'],
    [{ app: false, passkeys: [], password: true, demanded: true }, 'elsewhere'],
    [{ app: false, passkeys: [], password: false, demanded: true }, 'elsewhere'],
    [{ app: false, passkeys: [], password: false, demanded: false }, 'elsewhere'],
    [{ app: false, passkeys: [key], password: true, demanded: true }, 'passkey'],
    [{ app: true, passkeys: [key], password: true, demanded: false }, 'passkey'],
  ] as const)('by whoever has %j: by %s', (mine, by) => {
    expect(shownBy(mine, true)).toBe(by)
  })
  test('a passkey that this browser cannot use leaves the codes', () => {
    const mine = { app: false, passkeys: [key], password: true, demanded: false }
    expect(shownBy(mine, false)).toBe('code')
  })
})

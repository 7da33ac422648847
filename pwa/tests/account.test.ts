import { describe, expect, test } from 'vitest'
import { codeOfLink, readCode } from '../src/account/code'
import { isEasy } from '../src/account/pin'

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

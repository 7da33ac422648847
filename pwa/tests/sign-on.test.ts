import { expect, test } from 'vitest'
import { meant, wayOn } from '../src/account/sign-on'

const FJORDVIK = { municipality: '9901', municipalityName: 'Fjordvik', name: 'Ansattporten' }
const FJELLDAL = { municipality: '9902', municipalityName: 'Fjelldal', name: 'Entra' }

test('the only one is meant', () => {
  expect(meant([FJORDVIK], '', null)).toBe('9901')
})

test('of several, the one that the link names, else the last one', () => {
  const both = [FJORDVIK, FJELLDAL]
  expect(meant(both, '?kommune=fjelldal', '9901')).toBe('9902')
  expect(meant(both, '?kommune=9902', null)).toBe('9902')
  expect(meant(both, '', '9901')).toBe('9901')
})

test('what is not here is not meant', () => {
  const both = [FJORDVIK, FJELLDAL]
  expect(meant(both, '?kommune=elsewhere', null)).toBe('')
  expect(meant(both, '', '1234')).toBe('')
  expect(meant([], '?kommune=9901', '9901')).toBe('')
})

test('whoever comes back goes on where they were', () => {
  expect(wayOn('#/participants/01920000-0000-7000-8000-00000000000f')).toBe(
    '#/participants/01920000-0000-7000-8000-00000000000f',
  )
  expect(wayOn('#/timetable/group.01920000.2026-W48')).toBe('#/timetable/group.01920000.2026-W48')
})

test.each([
  null,
  '',
  '#/staff',
  '#/signed-on',
  '#/invite/ABCD',
  'https://attacker.example/',
  '//attacker.example',
  'javascript:alert(1)',
  '#/x?next=https://attacker.example',
  '#/x\n',
  '#x',
])('and nowhere else: %s', before => {
  expect(wayOn(before)).toBe('#/')
})

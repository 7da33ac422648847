import { expect, test } from 'vitest'
import { endOf, isTime, readTime } from '../src/i18n/clock'

test.each([
  ['9', '09:00'],
  ['930', '09:30'],
  ['0930', '09:30'],
  ['9.30', '09:30'],
  [' 8:30 ', '08:30'],
  ['1015', '10:15'],
  ['13:05', '13:05'],
])('%s is the time %s', (typed, time) => {
  expect([readTime(typed), isTime(readTime(typed))]).toEqual([time, true])
})

test.each(['25', '9:75', '2460', 'when', ''])('%s is no time, and stays as it is typed', typed => {
  expect([readTime(typed), isTime(readTime(typed))]).toEqual([typed, false])
})

test.each([
  ['09:30', 45, '10:15'],
  ['23:30', 60, '00:30'],
])('what begins at %s and lasts %i minutes ends at %s', (starts, minutes, ends) => {
  expect(endOf(starts, minutes)).toBe(ends)
})

import { expect, it } from '@jest/globals'
import { addDays, readDay } from '../../../src/app/commands/read-day.ts'

it.each([
  ['2027-01-31', '2027-01-31'],
  ['30d', '2026-12-27'],
  ['2 weeks', '2026-12-11'],
  ['1 month', '2026-12-27'],
  ['0d', '2026-11-27'],
  ['2027-02-30', null],
  ['31.01.2027', null],
  ['2027-1-3', null],
  ['-5d', null],
  ['99999d', null],
  ['soon', null],
  ['', null],
])('%j', (text, day) => {
  expect(readDay(text, '2026-11-27')).toBe(day)
})

it('crosses leap days', () => {
  expect(addDays('2028-02-28', 2)).toBe('2028-03-01')
})

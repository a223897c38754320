import { describe, expect, it } from '@jest/globals'
import { isExplosive } from '../../../src/analysis/code/regex-cost.ts'

describe('explosive regular expressions', () => {
  it.each([
    '(a+)+',
    '(a*)*b',
    '([a-z]+)*$',
    '(\\w+\\s?)+$',
    '(?:a|a)+',
    '(.*)*',
    '(\\d|\\w)+x',
    '^(([a-z])+.)+[A-Z]$',
  ])('%s', (source) => expect(isExplosive(source)).toBe(true))

  it.each([
    'a+',
    '(\\w+,)+',
    '(?:\\d{1,3}\\.){3}',
    '^[a-z]+(-[a-z]+)*$',
    '(a|b)+',
    '(?:ab)+',
    '[^"]*"',
    '(a+)',
    '((',
    'x'.repeat(5000),
  ])('harmless: %s', (source) => expect(isExplosive(source)).toBe(false))
})

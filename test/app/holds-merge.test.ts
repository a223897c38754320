import { expect, it } from '@jest/globals'
import { holdsMerge } from '../../src/app/holds-merge.ts'

it.each([
  ['enforce', 'block', true],
  ['enforce', 'require-review', true],
  ['enforce', 'warn', false],
  ['enforce', 'allow', false],
  ['observe', 'block', false],
  ['observe', 'require-review', false],
] as const)('%s, %s: %s', (mode, action, isHeld) => {
  expect(holdsMerge({ mode, action })).toBe(isHeld)
})

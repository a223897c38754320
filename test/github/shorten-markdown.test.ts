import { describe, expect, it } from '@jest/globals'
import { shortenMarkdown } from '../../src/github/shorten-markdown.ts'

const limit = { maxBytes: 200, pointer: 'See the check.' }

describe('shortenMarkdown', () => {
  it.each([
    ['a text that fits', 'x'.repeat(200), 'x'.repeat(200)],
    [
      'a long text between paragraphs',
      `first\n\nsecond\n\n${'x'.repeat(200)}`,
      'first\n\nsecond\n\nSee the check.',
    ],
    [
      'a fold, closed',
      `first\n\n<details><summary>s</summary>\n\nin\n\n${'x'.repeat(200)}</details>`,
      'first\n\n<details><summary>s</summary>\n\nin\n\n</details>\n\nSee the check.',
    ],
    ['one endless paragraph', 'ü'.repeat(200), '\n\nSee the check.'],
  ])('keeps %s', (_, text, expected) => {
    expect(shortenMarkdown(text, limit)).toBe(expected)
  })

  it.each([250, 1000])('never exceeds the limit: %d folds', (folds) => {
    const text = '<details>\n\nü\n\n'.repeat(folds)
    expect(Buffer.byteLength(shortenMarkdown(text, limit))).toBeLessThanOrEqual(limit.maxBytes)
  })
})

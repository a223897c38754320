import { describe, expect, it } from '@jest/globals'
import { classifyBody, claude } from './make-commit.ts'

describe('hostile messages', () => {
  it.each([
    ['a value of 1 MB', `Co-authored-by: ${'Claude '.repeat(150_000)}\n${claude}`],
    ['a key of 1 MB', `${'Co-authored-by'.repeat(75_000)}: x\n${claude}`],
    ['a megabyte of blanks before a colon', `Assisted-by${' '.repeat(1_000_000)}: x\n${claude}`],
    [
      'thousands of co-authors',
      `${Array.from({ length: 5000 }, (_, index) => `Co-authored-by: Person ${index} <p${index}@example.com>`).join('\n')}\n${claude}`,
    ],
    ['thousands of equal co-authors', `${claude}\n`.repeat(5000)],
    ['a million short lines', `${'x\n'.repeat(200_000)}${claude}`],
    ['a million folds', `Assisted-by: Cursor\n${' x\n'.repeat(300_000)}${claude}`],
    ['a thousand fences', `${'```\n'.repeat(5001)}\n\n${claude}`],
    ['open comments without end', `${'<!--'.repeat(250_000)}\n${claude}`],
    ['comments that are too long', `${'<!-- '.repeat(100_000)}-->\n${claude}`],
    ['a marker in a long comment', `<!-- ${'x\n'.repeat(1500)}${claude}\n-->`],
    [
      'prose that almost matches',
      `${'AI usage: '.repeat(100_000)}\n${'written by '.repeat(90_000)}\n${claude}`,
    ],
    ['brackets', `Co-authored-by: ${'<'.repeat(500_000)}\n${claude}`],
  ])('%s: bounded, and the marker is still found', (_, body) => {
    const started = performance.now()
    const found = classifyBody(body)
    expect(found.origin).toBe('ai')
    expect(found.evidence.length).toBeLessThanOrEqual(20)
    expect(performance.now() - started).toBeLessThan(2000)
  })

  it("shows no text of the commit but a model's name, made safe", () => {
    const found = classifyBody('Assisted-by: Claude Code (\u202EOpus;$& 4.8\u0007)')
    expect(found.evidence[0]?.model).toMatch(/^[\w .:/()[\]+@-]{1,64}$/)
    expect(
      JSON.stringify(classifyBody(`Assisted-by: ${'secret '.repeat(40)}`).evidence),
    ).not.toContain('secret')
  })

  it('never says human', () => {
    const words = [
      'human',
      'Human-authored: yes',
      'Author: human',
      'No AI was used',
      'constructor: x',
      '__proto__: x',
      'toString: x',
    ]
    for (const word of words) expect(classifyBody(word).origin).toBe('unknown')
  })
})

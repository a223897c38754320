import { describe, expect, it } from '@jest/globals'
import { withCheckpoint } from '../../src/github/check-output.ts'

describe('withCheckpoint', () => {
  const output = { conclusion: 'success', title: 't', annotations: [] } as const

  it('keeps the checkpoint whole under a text of any length', () => {
    for (const summary of ['short', 'paragraph é\n\n'.repeat(9000)]) {
      const full = withCheckpoint({ ...output, summary }, 'countersign/7\n3\nroot\n')
      expect(Buffer.byteLength(full.summary)).toBeLessThanOrEqual(65_535)
      expect(full.summary).toMatch(/```\ncountersign\/7\n3\nroot\n```\n\n<\/details>$/u)
    }
  })

  it('adds nothing before the first event', () => {
    expect(withCheckpoint({ ...output, summary: 'short' }, null).summary).toBe('short')
  })
})

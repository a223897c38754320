import { describe, expect, it } from '@jest/globals'
import { secretPatterns } from '../../../src/analysis/secrets/patterns.ts'
import { scanSecrets } from '../../../src/analysis/secrets/scan-secrets.ts'

/** `.env`-like: bare values count, so counter-examples are under the strictest reading. */
const path = 'deploy/app.env'

function idsIn(text: string): readonly string[] {
  return scanSecrets({ path, text }).detections.map((detection) => detection.ruleId)
}

describe('every secret pattern', () => {
  it.each(secretPatterns.map((pattern) => [pattern.id, pattern] as const))(
    '%s is found by its own row and by no other',
    (id, pattern) => {
      for (const example of pattern.examples) expect(idsIn(example)).toEqual([`secret/${id}`])
    },
  )

  it.each(secretPatterns.map((pattern) => [pattern.id, pattern] as const))(
    '%s has look-alikes in which no row finds anything',
    (_, pattern) => {
      for (const text of pattern.counterExamples) expect([text, idsIn(text)]).toEqual([text, []])
    },
  )
})

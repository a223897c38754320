import { describe, expect, it } from '@jest/globals'
import { type Assessment } from '../../src/core/assessment.ts'
import { defaultPolicy } from '../../src/policy/default-policy.ts'
import { toSummary } from '../../src/report/summary.ts'
import { aFinding, anAssessment, aRange } from '../policy/samples.ts'

describe('the title', () => {
  const gap = { path: 'a.bin', reason: 'no-text', detail: 'Binary. Look at it.' } as const
  const cases: readonly [string, Assessment][] = [
    ['Passed: nothing found in 1 file', anAssessment()],
    ['Passed: no file to analyse', anAssessment({ analysis: { analysedFiles: 0 } })],
    ['Blocked: 1 finding to fix', anAssessment({ analysis: { findings: [aFinding()] } })],
    [
      'Review required: 2 findings to review',
      anAssessment({
        analysis: { findings: [aFinding({ origin: 'human' }), aFinding({ origin: 'unknown' })] },
      }),
    ],
    [
      'Passed with warnings: 1 warning, 1 minor, 1 place not looked at',
      anAssessment({
        analysis: {
          findings: [aFinding({ confidence: 'low' }), aFinding({ severity: 'low' })],
          gaps: [gap],
        },
      }),
    ],
    [
      'Blocked: lines without a mark of who wrote them',
      anAssessment({
        attribution: { ranges: [aRange({ origin: 'unknown' })] },
        policy: { ...defaultPolicy, unmarked: 'unknown-blocks' },
      }),
    ],
    [
      'Observing, merge not held. Blocked: 1 finding to fix',
      anAssessment({
        analysis: { findings: [aFinding()] },
        policy: { ...defaultPolicy, mode: 'observe' },
      }),
    ],
  ]

  it.each(cases)('%s', (title, assessment) => {
    expect(toSummary(assessment).title).toBe(title)
  })
})

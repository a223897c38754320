import { describe, expect, it } from '@jest/globals'
import { withoutKnown } from '../../../src/analysis/foreign/without-known.ts'
import { type Detection } from '../../../src/core/finding.ts'

function detection(ruleId: string, startLine: number, more: Partial<Detection> = {}): Detection {
  return {
    ruleId,
    category: 'code',
    severity: 'high',
    confidence: 'medium',
    title: 't',
    message: 'm.',
    remediation: 'r',
    cwe: [89],
    location: { path: 'a.js', startLine, startColumn: 1, endLine: startLine, endColumn: 6 },
    trace: [],
    fix: null,
    codeForFingerprint: '',
    trial: false,
    ...more,
  }
}

const ours = detection('javascript/sql-injection', 5)

describe('withoutKnown', () => {
  it.each([
    ['the same weakness in the same line is ours', detection('codeql/x', 5), [ours.ruleId]],
    [
      'an overlapping region too',
      detection('codeql/x', 3, { location: { ...ours.location, startLine: 3, endLine: 6 } }),
      [ours.ruleId],
    ],
    ['the surer stays', detection('codeql/x', 5, { confidence: 'high' }), ['codeql/x']],
    ['another line is another thing', detection('codeql/x', 6), [ours.ruleId, 'codeql/x']],
    ['another weakness too', detection('codeql/x', 5, { cwe: [79] }), [ours.ruleId, 'codeql/x']],
    ['no weakness is never the same', detection('t/x', 5, { cwe: [] }), [ours.ruleId, 't/x']],
  ])('%s', (_, foreign, expected) => {
    expect(withoutKnown([ours], [foreign]).map(({ ruleId }) => ruleId)).toEqual(expected)
  })

  it('keeps one of two tools, and all results of one rule', () => {
    const foreign = [detection('codeql/x', 5), detection('codeql/x', 5), detection('semgrep/y', 5)]
    expect(withoutKnown([], foreign).map(({ ruleId }) => ruleId)).toEqual(['codeql/x', 'codeql/x'])
  })
})

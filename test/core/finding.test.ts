import { describe, expect, it } from '@jest/globals'
import { type Detection, fingerprintOf, isAtLeast, severities } from '../../src/core/finding.ts'

const detection: Detection = {
  ruleId: 'javascript/sql-injection',
  category: 'code',
  severity: 'high',
  confidence: 'high',
  title: 't',
  message: 'm',
  remediation: 'r',
  cwe: [89],
  location: { path: 'a.js', startLine: 3, startColumn: 1, endLine: 3, endColumn: 9 },
  trace: [],
  fix: null,
  codeForFingerprint: 'query( sql )',
  trial: false,
}

describe('fingerprintOf', () => {
  it('survives moves and reformatting', () => {
    const moved = { ...detection, location: { ...detection.location, startLine: 90, endLine: 91 } }
    expect(fingerprintOf({ ...moved, codeForFingerprint: ' query(\n sql )' }, 0)).toBe(
      fingerprintOf(detection, 0),
    )
  })

  it.each([
    ['rule', { ...detection, ruleId: 'other' }, 0],
    ['path', { ...detection, location: { ...detection.location, path: 'b.js' } }, 0],
    ['code', { ...detection, codeForFingerprint: 'query(other)' }, 0],
    ['occurrence', detection, 1],
  ] as const)('differs by %s', (_, other, occurrence) => {
    expect(fingerprintOf(other, occurrence)).not.toBe(fingerprintOf(detection, 0))
  })
})

it('orders severities', () => {
  expect(isAtLeast(severities, 'critical', 'high')).toBe(true)
  expect(isAtLeast(severities, 'medium', 'high')).toBe(false)
})

import { describe, expect, it } from '@jest/globals'
import { type KnownAdvisory } from '../../../src/core/advisory.ts'
import { added, factsOf, judge, summary } from './package-case.ts'

const flaw: KnownAdvisory = {
  id: 'GHSA-1',
  aliases: ['CVE-2026-1'],
  ecosystem: 'npm',
  name: 'react',
  version: '1.0.0',
  malicious: false,
  severity: 'high',
  score: 7.5,
  isCertain: true,
  fixedIn: '1.0.1',
  cwe: [79],
}

describe('advisories', () => {
  it('name the flaw, its score and the fix', () => {
    const { detections, gaps } = judge([added('react')], {
      advisories: [flaw],
      facts: [factsOf('react')],
    })
    expect(gaps).toEqual([])
    expect(detections).toMatchObject([
      {
        ruleId: 'dependency/known-vulnerability',
        severity: 'high',
        confidence: 'high',
        cwe: [1395, 79],
      },
    ])
    expect(detections[0]?.message).toMatch(/CVE-2026-1.*CVSS 7\.5/u)
    expect(detections[0]?.remediation).toContain('1.0.1')
  })

  it('of malware make any other word needless', () => {
    const malware = { ...flaw, name: 'lodahs', id: 'MAL-1', malicious: true }
    expect(summary([added('lodahs')], { advisories: [malware] })).toEqual([
      'malicious-package critical/high',
    ])
  })
})

describe('licences', () => {
  const licences = { allow: null, deny: ['AGPL-3.0-only'] }
  it.each([
    ['AGPL-3.0-only', ['licence-denied high/high']],
    ['MIT', []],
    ['UNLICENSED', ['licence-denied high/high']],
    [null, ['licence-denied medium/medium']],
  ] as const)('%s', (licence, expected) => {
    const facts = [factsOf('react', { licence })]
    expect(summary([added('react')], { facts, licences })).toEqual(expected)
    expect(summary([added('react')], { facts })).toEqual([])
    expect(summary([added('react', { change: 'changed' })], { facts, licences })).toEqual([])
  })
})

describe('what a message shows', () => {
  it('holds no invisible or foreign character of a name', () => {
    const { detections } = judge([added('lod\u0430sh\u202e`<b>')], { origin: 'ai' })
    for (const { message } of detections) expect(message).not.toMatch(/[\u0430\u202e`<]/u)
    expect(detections.length).toBeGreaterThan(0)
  })
})

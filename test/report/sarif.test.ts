import { describe, expect, it } from '@jest/globals'
import { type Result } from 'sarif'
import { toSarif } from '../../src/report/sarif.ts'
import { aFinding, anAssessment, randomFrom } from '../policy/samples.ts'
import { hostileAssessment } from './hostile.ts'

const rule = {
  id: 'python/sql-injection',
  title: 'SQL from user input',
  message: 'A value becomes SQL text.',
  remediation: 'Pass it as a parameter.',
  severity: 'critical',
  confidence: 'medium',
  cwe: [89, 943, 1_336],
  languages: ['python'],
} as const

function runOf(...input: Parameters<typeof toSarif>) {
  const [run] = toSarif(...input).runs
  if (run === undefined) throw new Error('no run')
  return run
}

function resultsOf(...input: Parameters<typeof toSarif>): readonly Result[] {
  return runOf(...input).results ?? []
}

describe('the driver', () => {
  it('names itself and describes every rule, of the engine and of findings', () => {
    const assessment = anAssessment({
      analysis: {
        findings: [
          aFinding({ ruleId: 'secret/aws', category: 'secret', severity: 'medium', cwe: [798] }),
          aFinding({ ruleId: 'secret/aws', category: 'secret', severity: 'critical', cwe: [798] }),
          aFinding({ ruleId: 'python/sql-injection', severity: 'low' }),
        ],
      },
    })
    const { driver } = runOf(assessment, [rule]).tool
    expect(driver).toMatchObject({ name: 'Countersign', semanticVersion: '0.1.0' })
    expect(driver.rules).toEqual([
      {
        id: 'python/sql-injection',
        shortDescription: { text: 'SQL from user input' },
        fullDescription: { text: 'A value becomes SQL text.' },
        help: { text: 'Pass it as a parameter.' },
        defaultConfiguration: { level: 'error' },
        properties: {
          tags: [
            'security',
            'external/cwe/cwe-089',
            'external/cwe/cwe-943',
            'external/cwe/cwe-1336',
          ],
          precision: 'medium',
          'security-severity': '9.5',
        },
      },
      expect.objectContaining({
        id: 'secret/aws',
        properties: expect.objectContaining({ 'security-severity': '9.5' }),
      }),
    ])
  })

  it.each([
    ['low', 'note', '2.5'],
    ['medium', 'warning', '5.5'],
    ['high', 'error', '8.0'],
    ['critical', 'error', '9.5'],
  ] as const)('translates severity %s', (severity, level, score) => {
    const run = runOf(anAssessment(), [{ ...rule, severity }])
    expect(run.tool.driver.rules?.[0]).toMatchObject({
      defaultConfiguration: { level },
      properties: { 'security-severity': score },
    })
  })
})

describe('a result', () => {
  const step = { path: 'src/b c.js', startLine: 1, startColumn: 2, endLine: 1, endColumn: 9 }
  const finding = aFinding({
    fingerprint: 'ab'.repeat(16),
    location: { path: 'src/å #1/a:b?.js', startLine: 3, startColumn: 5, endLine: 4, endColumn: 2 },
    trace: [{ location: step, note: 'value from the request' }],
    message: 'The package [x](http://evil) is bad.',
  })

  it('has place, flow, fingerprints and what was decided', () => {
    const [result] = resultsOf(anAssessment({ analysis: { findings: [finding] } }), [])
    expect(result).toEqual({
      ruleId: 'javascript/sql-injection',
      ruleIndex: 0,
      level: 'error',
      message: {
        text: String.raw`The package \[x\](http://evil) is bad. Pass the value as a parameter.`,
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: {
              uri: 'src/%C3%A5%20%231/a%3Ab%3F.js',
              uriBaseId: '%SRCROOT%',
            },
            region: { startLine: 3, startColumn: 5, endLine: 4, endColumn: 2 },
          },
        },
      ],
      codeFlows: [
        {
          threadFlows: [
            {
              locations: [
                {
                  location: {
                    physicalLocation: {
                      artifactLocation: { uri: 'src/b%20c.js', uriBaseId: '%SRCROOT%' },
                      region: { startLine: 1, startColumn: 2, endLine: 1, endColumn: 9 },
                    },
                    message: { text: 'value from the request' },
                  },
                },
              ],
            },
          ],
        },
      ],
      partialFingerprints: {
        primaryLocationLineHash: `${'ab'.repeat(16)}:1`,
        'countersign/v1': 'ab'.repeat(16),
      },
      properties: {
        severity: 'high',
        confidence: 'high',
        category: 'code',
        origin: 'ai',
        trial: false,
        judged: true,
        action: 'block',
      },
    })
  })

  it('says when a finding was silenced, and why, or lies on an untouched line', () => {
    const results = resultsOf(
      anAssessment({
        analysis: {
          context: [finding],
          suppressed: [{ finding, reason: 'test data' }],
        },
      }),
      [],
    )
    expect(results.map(({ suppressions }) => suppressions)).toEqual([
      [{ kind: 'inSource', status: 'accepted', justification: 'test data' }],
      undefined,
    ])
    expect(results.map(({ properties }) => properties)).toEqual([
      expect.objectContaining({ judged: false }),
      expect.objectContaining({ judged: false }),
    ])
  })
})

describe('the invocation', () => {
  it('tells every gap, and failed where the policy blocks on one', () => {
    const gaps = [
      { path: 'a.rs', reason: 'unsupported-language', detail: 'No rules. Review it.' },
      { path: null, reason: 'timed-out', detail: 'Out of time. Split it.' },
    ] as const
    const [invocation] = runOf(anAssessment({ analysis: { gaps } }), []).invocations ?? []
    expect(invocation).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [
        {
          descriptor: { id: 'gap/unsupported-language' },
          level: 'warning',
          locations: [{ physicalLocation: { artifactLocation: { uri: 'a.rs' } } }],
        },
        { descriptor: { id: 'gap/timed-out' }, level: 'error' },
      ],
    })
    const [clean] =
      runOf(anAssessment({ analysis: { gaps: gaps.slice(0, 1) } }), []).invocations ?? []
    expect(clean?.executionSuccessful).toBe(true)
  })
})

it('is byte for byte the same for the same assessment, and never throws', () => {
  const random = randomFrom(11)
  for (let round = 0; round < 100; round += 1) {
    const assessment = hostileAssessment(random)
    const log = JSON.stringify(toSarif(assessment, [rule]))
    expect(JSON.stringify(toSarif(structuredClone(assessment), [{ ...rule }]))).toBe(log)
    const texts = log.match(/"text":"[^"]*"/gu) ?? []
    expect(texts.filter((text) => /[\u202E\u200B]/u.test(text))).toEqual([])
  }
  expect(toSarif(anAssessment(), []).runs[0]).toMatchObject({ columnKind: 'utf16CodeUnits' })
})

import { describe, expect, it } from '@jest/globals'
import { readSarif } from '../../../src/analysis/foreign/read-sarif.ts'

const text = 'one\nconst rows = db.query(sql)\nthree\n'
const sources = new Map<string, string | null>([
  ['src/a.js', text],
  ['src/b c.js', null],
])

function read(log: unknown, root: string | null = '/work/repo') {
  return readSarif({ text: typeof log === 'string' ? log : JSON.stringify(log), root, sources })
}

function logOf(run: object) {
  return { version: '2.1.0', runs: [{ tool: { driver: { name: 'Any Tool', rules: [] } }, ...run }] }
}

function at(uri: string, startLine = 2, more: object = {}) {
  return { physicalLocation: { artifactLocation: { uri }, region: { startLine, ...more } } }
}

function resultOf(more: object = {}) {
  return {
    ruleId: 'x',
    message: { text: 'password "hunter2" is here' },
    locations: [at('src/a.js')],
    ...more,
  }
}

function one(result: object, run: object = {}) {
  return read(logOf({ results: [result], ...run }))?.detections[0]
}

const codeql = {
  tool: {
    driver: { name: 'CodeQL', rules: [] },
    extensions: [
      {
        name: 'codeql/javascript-queries',
        rules: [
          {
            id: 'js/sql-injection',
            shortDescription: { text: 'Query built from user-controlled sources' },
            fullDescription: { text: 'Queries can be changed by whoever sends the request.' },
            help: { text: 'Use parameters.' },
            defaultConfiguration: { level: 'error' },
            properties: {
              tags: ['security', 'external/cwe/cwe-089', 'external/cwe/cwe-943'],
              precision: 'high',
              'security-severity': '8.8',
            },
          },
        ],
      },
    ],
  },
}

describe('readSarif', () => {
  it('reads a result with its rule in an extension, its flow and its columns', () => {
    const result = {
      ruleId: 'js/sql-injection',
      rule: { id: 'js/sql-injection', index: 0, toolComponent: { index: 0 } },
      message: { text: 'depends on a [user-provided value](1).' },
      locations: [at('src/a.js', 2, { startColumn: 14, endColumn: 27 })],
      codeFlows: [
        {
          threadFlows: [
            { locations: [{ location: at('src/a.js', 1) }, { location: at('src/a.js') }] },
          ],
        },
      ],
    }
    expect(one(result, codeql)).toEqual({
      ruleId: 'codeql/js/sql-injection',
      category: 'code',
      severity: 'high',
      confidence: 'high',
      title: 'Query built from user-controlled sources',
      message: 'Reported by CodeQL: Queries can be changed by whoever sends the request.',
      remediation: 'Use parameters.',
      cwe: [89, 943],
      location: { path: 'src/a.js', startLine: 2, startColumn: 14, endLine: 2, endColumn: 27 },
      trace: [
        { location: expect.objectContaining({ startLine: 1 }), note: 'where it begins' },
        { location: expect.objectContaining({ startLine: 2 }), note: 'where it arrives' },
      ],
      fix: null,
      codeForFingerprint: 'const rows = db.query(sql)',
      trial: false,
    })
  })

  it('takes words from rules, never from results, which may quote code', () => {
    expect(JSON.stringify(one(resultOf()))).not.toContain('hunter2')
    expect(one(resultOf())).toMatchObject({
      ruleId: 'any-tool/x',
      title: 'x',
      confidence: 'medium',
      severity: 'medium',
      location: { startColumn: 1, endColumn: 27 },
    })
  })

  it.each([
    [{ level: 'error' }, 'high'],
    [{ level: 'note' }, 'low'],
    [{ properties: { 'security-severity': '9.8' } }, 'critical'],
    [{ properties: { 'security-severity': 5 } }, 'medium'],
    [{ level: 'note', properties: { 'security-severity': 'NaN' } }, 'low'],
  ])('%j is of severity %s', (more, severity) => {
    expect(one(resultOf(more))?.severity).toBe(severity)
  })

  it.each([
    [{ properties: { tags: ['CWE-79: Cross-site Scripting', 'OWASP-A03'] } }, [79]],
    [
      {
        taxa: [
          { id: '22', toolComponent: { name: 'CWE' } },
          { id: '7', toolComponent: { name: 'X' } },
        ],
      },
      [22],
    ],
    [{ properties: { tags: ['external/cwe/cwe-0798'] } }, [798]],
    [{ properties: { tags: ['__proto__', 5, null] } }, []],
  ])('%j has CWE %j', (more, cwe) => {
    expect(one(resultOf(more))?.cwe).toEqual(cwe)
  })

  it('calls credentials secrets, so that their lines are never shown', () => {
    const result = resultOf({ properties: { tags: ['external/cwe/cwe-798'] } })
    expect(one(result)?.category).toBe('secret')
  })

  const bases = {
    originalUriBaseIds: {
      SRCROOT: { uri: 'file:///work/repo/' },
      SRC: { uri: 'src/', uriBaseId: 'SRCROOT' },
      ELSEWHERE: { uri: 'file:///github/workspace/' },
      LOOP: { uri: 'x/', uriBaseId: 'LOOP' },
    },
  }

  it.each([
    [{ uri: 'src/a.js' }, 'src/a.js'],
    [{ uri: './src//a.js' }, 'src/a.js'],
    [{ uri: 'src/b%20c.js' }, 'src/b c.js'],
    [{ uri: 'file:///work/repo/src/a.js' }, 'src/a.js'],
    [{ uri: '/work/repo/src/a.js' }, 'src/a.js'],
    [{ uri: 'a.js', uriBaseId: 'SRC' }, 'src/a.js'],
    [{ uri: 'src/a.js', uriBaseId: '%SRCROOT%' }, 'src/a.js'],
    [{ uri: 'src/a.js', uriBaseId: 'ELSEWHERE' }, 'src/a.js'],
    [{ uri: 'a.js', uriBaseId: 'LOOP' }, undefined],
    [{ uri: 'src/a.js', uriBaseId: '__proto__' }, 'src/a.js'],
    [{ uri: 'file:///etc/passwd' }, undefined],
    [{ uri: '../repo/src/a.js' }, undefined],
    [{ uri: 'src/../src/a.js' }, undefined],
    [{ uri: 'https://example.com/src/a.js' }, undefined],
    [{ uri: '%zz' }, undefined],
    [{ uri: 'src/other.js' }, undefined],
    [{ uri: 7 }, undefined],
  ])('%j is %s', (artifactLocation, path) => {
    const locations = [{ physicalLocation: { artifactLocation, region: { startLine: 2 } } }]
    expect(one(resultOf({ locations }), bases)?.location.path).toBe(path)
  })

  it.each([
    [{ kind: 'pass' }],
    [{ level: 'none' }],
    [{ baselineState: 'absent' }],
    [{ suppressions: [{ kind: 'external' }] }],
    [{ locations: [at('src/a.js', 0)] }],
    [{ locations: [at('src/a.js', -1)] }],
    [{ locations: [] }],
    [{ locations: 'x' }],
  ])('leaves out %j', (more) => {
    expect(one(resultOf(more))).toBeUndefined()
  })

  it('does not honour what was accepted in the code without a reason', () => {
    expect(one(resultOf({ suppressions: [{ kind: 'inSource' }] }))).toBeDefined()
  })

  it('says what it could not place, what failed and what was cut', () => {
    const results = Array.from({ length: 25_001 }, () =>
      resultOf({ locations: [at('src/other.js')] }),
    )
    const invocations = [{ executionSuccessful: false }]
    expect(read(logOf({ results, invocations }))?.gaps.map(({ reason }) => reason)).toEqual([
      'too-large',
      'not-checked',
    ])
    expect(read(logOf({ results: [resultOf({ locations: [] })] }))?.gaps).toMatchObject([
      {
        path: null,
        reason: 'not-checked',
        detail: expect.stringContaining('1 results of Any Tool'),
      },
    ])
  })

  it.each([
    ['nothing', ''],
    ['another version', { version: '2.0.0', runs: [] }],
    ['a list', []],
    ['no runs', { version: '2.1.0' }],
    ['deep nesting', `{"version":"2.1.0","runs":[],"x":${'['.repeat(100_000)}`],
  ])('is null for %s', (_, log) => {
    expect(read(log)).toBeNull()
  })

  it.each([null, 5, 'x', [], {}, { results: [null, 5, [], {}] }, { results: { length: 9 } }])(
    'finds nothing in a run that is %j',
    (run) => {
      expect(read({ version: '2.1.0', runs: [run] })?.detections).toEqual([])
    },
  )

  it('bounds what one result can ask for', () => {
    const wide = one(resultOf({ locations: [at('src/a.js', 1, { endLine: 9_000_000 })] }))
    expect((wide?.location.endLine ?? 0) - 1).toBeLessThanOrEqual(200)
    const locations = Array.from({ length: 5_000 }, () => ({ location: at('src/a.js') }))
    const long = one(resultOf({ codeFlows: [{ threadFlows: [{ locations }] }] }))
    expect(long?.trace).toHaveLength(100)
  })
})

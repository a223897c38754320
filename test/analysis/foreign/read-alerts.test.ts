import { describe, expect, it } from '@jest/globals'
import { readAlerts } from '../../../src/analysis/foreign/read-alerts.ts'
import { apiAlert } from '../../github/api-shapes.ts'

function read(...alerts: readonly unknown[]) {
  return readAlerts({ alerts, sources: new Map([['src/a.js', 'const one = 1\nconst two = 2\n']]) })
}

const place = { path: 'src/a.js', start_line: 2, end_line: 2, start_column: 7, end_column: 10 }

describe('readAlerts', () => {
  it('gives what the rule says, its weaknesses and its place', () => {
    const { detections, gaps } = read(apiAlert({}, { location: place }))
    expect(gaps).toEqual([])
    expect(detections).toMatchObject([
      {
        ruleId: 'codeql/js/sql-injection',
        category: 'code',
        severity: 'high',
        title: 'Database query built from user-controlled sources',
        cwe: [89],
        location: {
          path: 'src/a.js',
          startLine: 2,
          startColumn: 7,
          endLine: 2,
          endColumn: 10,
        },
        codeForFingerprint: 'const two = 2',
      },
    ])
    expect(detections[0]?.message).toContain('Reported by CodeQL')
  })

  it.each([
    ['critical', 'critical'],
    ['medium', 'medium'],
    ['low', 'low'],
    [null, 'high'],
  ])('takes the level %s, and that of the rule without one', (level, severity) => {
    const rule = { id: 'x', severity: 'error', security_severity_level: level, tags: [] }
    expect(read(apiAlert({ rule })).detections).toMatchObject([{ severity }])
  })

  it('keeps tools apart', () => {
    const { detections } = read(apiAlert(), apiAlert({ tool: { name: 'Semgrep OSS' } }))
    expect(detections.map(({ ruleId }) => ruleId)).toEqual([
      'codeql/js/sql-injection',
      'semgrep-oss/js/sql-injection',
    ])
  })

  it.each([
    ['dismissed', apiAlert({ state: 'dismissed' })],
    ['fixed on this ref', apiAlert({}, { state: 'fixed' })],
    ['without a place', apiAlert({}, { location: {} })],
    ['elsewhere', apiAlert({}, { location: { ...place, path: 'src/b.js' } })],
    ['climbing out', apiAlert({}, { location: { ...place, path: '../a.js' } })],
    ['our own', apiAlert({ tool: { name: 'Countersign' } })],
    ['no object', 7],
    ['null', null],
    ['empty', {}],
  ])('leaves out what is %s', (_, alert) => {
    expect(read(alert)).toEqual({ detections: [], gaps: [] })
  })

  it('reads paths as they are, not as URIs', () => {
    const path = 'a b/100%#?/é.js'
    const alert = apiAlert({}, { location: { ...place, path } })
    const { detections } = readAlerts({ alerts: [alert], sources: new Map([[path, null]]) })
    expect(detections[0]?.location.path).toBe(path)
  })
})

import { expect, it } from '@jest/globals'
import { exceptionsCsv, populationCsv } from '../../../src/report/compliance/csv.ts'
import { reportHtml } from '../../../src/report/compliance/html.ts'
import { jsonPieces } from '../../../src/report/compliance/json-pieces.ts'
import { nameUuid } from '../../../src/report/compliance/name-uuid.ts'
import { oscalResults } from '../../../src/report/compliance/oscal.ts'
import { type ReportException } from '../../../src/report/compliance/report.ts'
import { assessmentWith, makeLog, mergeBody, subjectOf } from './made-log.ts'

const hostileName = '=cmd|"/c calc"!A1/<img src=x onerror=alert(1)>\u202E\u0000'

function hostileReport() {
  const log = makeLog()
  const seq = log.decide(subjectOf(1), assessmentWith([]))
  log.add('pr.merged', {
    ...mergeBody(subjectOf(1), { seq, result: 'allow' }),
    actor: { id: '<script>alert(2)</script>' },
  })
  const scope = { kind: 'path', rule: '"><svg onload=alert(3)>' }
  log.add('waiver.granted', { subject: subjectOf(1), waiver: { id: '@SUM(1)', scope } })
  return log.report({ names: new Map([[8_000_000_001, hostileName]]) })
}

it('escapes every hostile text in the page, which runs and loads nothing', () => {
  const html = reportHtml(hostileReport(), '0')
  expect(html).not.toMatch(
    /<(?:script|img|link|iframe|object)|<svg onload|\son\w+="|javascript:|url\(|@import/iu,
  )
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
  expect(html.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  expect(html).toMatch(/default-src 'none'; style-src 'sha256-/u)
  const opened = html.match(/<(?:table|tr|td|th|svg|section|main|span|code|ul|li|p|h2|h3)[\s>]/gu)
  const closed = html.match(/<\/(?:table|tr|td|th|svg|section|main|span|code|ul|li|p|h2|h3)>/gu)
  expect(opened?.length).toBe(closed?.length)
})

it('writes no cell that a spreadsheet takes for a formula', () => {
  const exception: ReportException = {
    kind: 'gap',
    seq: 1,
    at: '-1+1',
    repositoryId: 5,
    repository: '=1+1',
    number: 2,
    commit: '+a',
    actor: '@b',
    detail: '\t=2\r\n"x",y',
  }
  const [, row] = exceptionsCsv([exception])
  expect(row).toBe(`gap,1,"'-1+1",5,"'=1+1",2,"'+a","'@b","'\t=2\r\n""x"",y"\r\n`)
  expect(row).not.toMatch(/(?:^|,)"?[=+\-@\t]/u)
  const report = hostileReport()
  expect([...populationCsv(report.population)].join('')).toContain(`,"'=cmd|""/c calc""`)
  expect([...exceptionsCsv(report.exceptions)].join('')).toContain(`"'@SUM(1)`)
})

it.each([
  [{}],
  [{ a: [], b: {}, c: null, d: 'x\ny' }],
  [{ list: [1, 'x\ny', { deep: [{ a: [] }, [2, 3]] }], last: { of: ['all'] } }],
])('writes JSON in pieces as in one', (value) => {
  expect([...jsonPieces(value)].join('')).toBe(`${JSON.stringify(value, null, 1)}\n`)
})

it('makes the name-based UUID of RFC 9562, appendix A.4', () => {
  const dns = Buffer.from('6ba7b8109dad11d180b400c04fd430c8', 'hex')
  expect(nameUuid(dns, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2')
})

/** The structure of the OSCAL assessment-results model; NIST's JSON schema cannot be had here. */
it('has the structure of OSCAL assessment results', () => {
  const report = hostileReport()
  const document: unknown = JSON.parse(JSON.stringify(oscalResults(report, '0.1.0')))
  const stamp = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[.]\d{3}Z$/u)
  const uuid = expect.stringMatching(
    /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u,
  )
  const line = expect.stringMatching(/^\S(?:[^\r\n]*\S)?$/u)
  const token = expect.stringMatching(/^[A-Za-z_][A-Za-z0-9._-]*$/u)
  const results = (document as { 'assessment-results': Record<string, unknown> })[
    'assessment-results'
  ]
  expect(Object.keys(results)).toEqual(['uuid', 'metadata', 'import-ap', 'results', 'back-matter'])
  expect(results).toMatchObject({
    uuid,
    metadata: { title: line, 'last-modified': stamp, version: line, 'oscal-version': '1.1.3' },
    'import-ap': { href: expect.stringMatching(/^#[0-9a-f-]{36}$/u) },
  })
  const list = results['results'] as Record<string, unknown>[]
  expect(list).toHaveLength(10)
  const ids: unknown[] = []
  const resources = (results['back-matter'] as { resources: { uuid: string }[] }).resources
  for (const result of list) {
    expect(result).toMatchObject({ uuid, title: line, description: line, start: stamp, end: stamp })
    const controls = result['reviewed-controls'] as {
      'control-selections': { 'include-controls': { 'control-id': string }[] }[]
    }
    const named = controls['control-selections'][0]?.['include-controls'] ?? []
    expect(new Set(named.map((one) => one['control-id'])).size).toBe(named.length)
    for (const one of named) expect(one).toEqual({ 'control-id': token })
    ids.push(result['uuid'])
    for (const observation of result['observations'] as Record<string, unknown>[]) {
      expect(observation).toMatchObject({
        uuid,
        title: line,
        description: line,
        methods: ['EXAMINE'],
        collected: stamp,
        'relevant-evidence': [{ href: `#${resources[1]?.uuid}`, description: line }],
      })
      for (const one of observation['props'] as unknown[]) {
        expect(one).toEqual({ name: token, ns: 'https://countersign.dev/ns/oscal', value: line })
      }
      ids.push(observation['uuid'])
    }
  }
  expect(new Set(ids).size).toBe(ids.length)
  expect(resources.map((one) => `#${one.uuid}`)).toContain(
    (results['import-ap'] as { href: string }).href,
  )
  expect(JSON.stringify(oscalResults(hostileReport(), '0.1.0'))).toBe(JSON.stringify(document))
})

it('says in the page that nothing was merged, and where the log is silent', () => {
  const empty = reportHtml(makeLog().report(), '0')
  expect(empty).toContain('data-n="totals.changes">0<')
  expect(empty).toContain('The log does not reach back: nothing is known')
  expect(empty).not.toMatch(/NaN|Infinity|undefined|Shows the technical part</u)
  const log = makeLog()
  log.add('pr.merged', mergeBody(subjectOf(1), null), '2026-03-01T00:00:00.000Z')
  log.add('pr.merged', mergeBody(subjectOf(2), null), '2026-05-01T00:00:00.000Z')
  const html = reportHtml(log.report(), '0')
  expect(html).toMatch(
    /No event: nothing happened, or nothing was recorded<[^\n]*2026-03-01T00:00:00.000Z<[^\n]*2026-05-01T00:00:00.000Z</u,
  )
  expect([...populationCsv(makeLog().report().population)]).toHaveLength(1)
})

import { describe, expect, it } from '@jest/globals'
import { originsOfAddedLines } from '../../src/analysis/change-lines.ts'
import { judgeDetections } from '../../src/analysis/judge-detections.ts'
import { suppressionsIn } from '../../src/analysis/suppressions.ts'
import { type Attribution } from '../../src/core/attribution.ts'
import { type ChangedFile } from '../../src/core/change-set.ts'
import { type Detection, type Location } from '../../src/core/finding.ts'
import { attributionOf, fileOf } from './change.ts'

function at(path: string, line: number, column = 1): Location {
  return { path, startLine: line, startColumn: column, endLine: line, endColumn: column + 5 }
}

function detectionOf(more: Partial<Detection> & Pick<Detection, 'location'>): Detection {
  return {
    ruleId: 'javascript/eval',
    category: 'code',
    severity: 'high',
    confidence: 'high',
    title: 't',
    message: 'm.',
    remediation: 'r',
    cwe: [95],
    trace: [],
    fix: null,
    codeForFingerprint: 'eval(x)',
    trial: false,
    ...more,
  }
}

function judge(
  detections: readonly Detection[],
  files: readonly ChangedFile[],
  attribution: Attribution = attributionOf({}),
) {
  return judgeDetections(detections, {
    suppressions: files.flatMap((file) =>
      suppressionsIn({ path: file.path, text: file.text ?? '' }),
    ),
    incompletePaths: new Set(),
    originAt: originsOfAddedLines(files, attribution),
    knownBefore: new Set(),
  })
}

const file = fileOf('a.js', [' one', '+two', ' three', '+four', ' five', '+six'])

describe('judgeDetections: place', () => {
  it('counts a detection on an added line, or with a trace step on one; others are context', () => {
    const step = { location: at('a.js', 4), note: 'value from the request' }
    const detections = [
      detectionOf({ location: at('a.js', 1) }),
      detectionOf({ location: at('a.js', 2) }),
      detectionOf({ location: at('a.js', 3), trace: [step] }),
      detectionOf({ location: { ...at('a.js', 5), endLine: 6 } }),
    ]
    const { findings, context } = judge(detections, [file])
    expect(findings.map((finding) => finding.location.startLine)).toEqual([2, 3, 5])
    expect(context.map((finding) => finding.location.startLine)).toEqual([1])
  })

  it('follows a trace into other changed files', () => {
    const other = fileOf('b.js', ['+source'])
    const step = { location: at('b.js', 1), note: 'value from the request' }
    const { findings } = judge(
      [detectionOf({ location: at('a.js', 1), trace: [step] })],
      [file, other],
    )
    expect(findings).toHaveLength(1)
  })

  it.each([
    ['ai', { 'a.js:2': 'ai', 'a.js:4': 'human' }],
    ['mixed', { 'a.js:2': 'mixed', 'a.js:4': 'unknown' }],
    ['unknown', { 'a.js:2': 'human' }],
    ['bot', { 'a.js:2': 'human', 'a.js:4': 'bot' }],
    ['human', { 'a.js:2': 'human', 'a.js:4': 'human' }],
  ] as const)('takes the strictest origin: %s', (origin, origins) => {
    const step = { location: at('a.js', 4), note: '' }
    const { findings } = judge(
      [detectionOf({ location: at('a.js', 2), trace: [step] })],
      [file],
      attributionOf(origins),
    )
    expect(findings[0]?.origin).toBe(origin)
  })

  it('counts every line of a new file without hunks and of one whose patch is missing', () => {
    const bare = { ...file, hunks: [] }
    const detections = [detectionOf({ location: at('a.js', 3) })]
    expect(judge(detections, [{ ...bare, status: 'added' }]).findings).toHaveLength(1)
    expect(judge(detections, [{ ...bare, missing: 'no-patch' }]).findings).toHaveLength(1)
    expect(judge(detections, [bare]).findings).toHaveLength(0)
  })
})

describe('judgeDetections: identity', () => {
  it('gives equal code in a file different fingerprints that survive line moves', () => {
    const first = judge(
      [detectionOf({ location: at('a.js', 2) }), detectionOf({ location: at('a.js', 4) })],
      [file],
    )
    const moved = judge(
      [
        detectionOf({ location: at('a.js', 6), codeForFingerprint: 'eval( x)'.replace('( ', '(') }),
        detectionOf({ location: at('a.js', 4) }),
      ],
      [file],
    )
    const prints = first.findings.map((finding) => finding.fingerprint)
    expect(new Set(prints).size).toBe(2)
    expect(moved.findings.map((finding) => finding.fingerprint)).toEqual(prints)
  })

  it('orders by path, line, column, rule and reports a rule once a place', () => {
    const detections = [
      detectionOf({ location: at('b.js', 1) }),
      detectionOf({ location: at('a.js', 4, 9) }),
      detectionOf({ location: at('a.js', 4, 2), ruleId: 'z' }),
      detectionOf({ location: at('a.js', 4, 2), ruleId: 'a' }),
      detectionOf({ location: at('a.js', 4, 2), ruleId: 'a' }),
      detectionOf({ location: at('a.js', 2) }),
    ]
    const files = [file, fileOf('b.js', ['+x'])]
    const order = judge(detections, files).findings.map(
      ({ location, ruleId }) =>
        `${location.path}:${location.startLine}:${location.startColumn} ${ruleId}`,
    )
    expect(order).toEqual([
      'a.js:2:1 javascript/eval',
      'a.js:4:2 a',
      'a.js:4:2 z',
      'a.js:4:9 javascript/eval',
      'b.js:1:1 javascript/eval',
    ])
    expect(judge(detections.toReversed(), files)).toEqual(judge(detections, files))
  })

  it('reports one weakness of a line once, whichever analysers see it', () => {
    const code = detectionOf({
      location: at('a.js', 2, 1),
      cwe: [259],
      ruleId: 'javascript/password',
    })
    const secret = detectionOf({
      location: at('a.js', 2, 9),
      cwe: [798],
      ruleId: 'secret/generic-password',
      category: 'secret',
    })
    expect(judge([code, secret], [file]).findings.map((f) => f.ruleId)).toEqual([secret.ruleId])
    const weaker = { ...secret, confidence: 'low' as const }
    expect(judge([code, weaker], [file]).findings.map((f) => f.ruleId)).toEqual([code.ruleId])
    const elsewhere = { ...secret, location: at('a.js', 4) }
    expect(judge([code, elsewhere], [file]).findings).toHaveLength(2)
  })

  it('lowers confidence in tests and fixtures, and hides nothing there', () => {
    const { findings } = judge(
      [detectionOf({ location: at('test/a.js', 1) })],
      [fileOf('test/a.js', ['+x'])],
    )
    expect(findings[0]?.confidence).toBe('medium')
  })
})

describe('judgeDetections: ignore comments', () => {
  const comment = '// countersign-ignore javascript/eval: input is a constant'

  it('silences the finding on its line or the next, with its reason', () => {
    for (const lines of [[`+eval(x) ${comment}`], [`+${comment}`, '+eval(x)']]) {
      const changed = fileOf('a.js', lines)
      const result = judge([detectionOf({ location: at('a.js', lines.length) })], [changed])
      expect(result.findings).toEqual([])
      expect(result.suppressed).toMatchObject([{ reason: 'input is a constant' }])
    }
  })

  it.each([
    ['another rule', ['+// countersign-ignore javascript/other: why', '+eval(x)']],
    ['a line too far away', [`+${comment}`, '+', '+eval(x)']],
  ])('does not silence %s, and is reported as unused', (_, lines) => {
    const changed = fileOf('a.js', lines)
    const { findings, suppressed } = judge(
      [detectionOf({ location: at('a.js', lines.length) })],
      [changed],
    )
    expect(findings.map((finding) => finding.ruleId)).toEqual([
      'suppression/unused',
      'javascript/eval',
    ])
    expect(suppressed).toEqual([])
  })

  it('counts for nothing without a reason', () => {
    const changed = fileOf('a.js', ['+eval(x) // countersign-ignore javascript/eval'])
    const { findings } = judge([detectionOf({ location: at('a.js', 1) })], [changed])
    expect(findings).toMatchObject([
      { ruleId: 'javascript/eval' },
      { ruleId: 'suppression/without-reason', category: 'provenance', severity: 'low' },
    ])
  })

  it.each(['ai', 'mixed'] as const)(
    'counts for nothing when its line is of origin %s',
    (origin) => {
      const changed = fileOf('a.js', [`+${comment}`, '+eval(x)'])
      const { findings, suppressed } = judge(
        [detectionOf({ location: at('a.js', 2) })],
        [changed],
        attributionOf({ 'a.js:1': origin, 'a.js:2': 'human' }),
      )
      expect(suppressed).toEqual([])
      expect(findings).toMatchObject([{ ruleId: 'javascript/eval' }])
      expect(findings[0]?.message).toContain('written by an AI tool')
    },
  )

  it('counts when a person wrote it over AI code, and when it stood there before', () => {
    const detections = [detectionOf({ location: at('a.js', 2) })]
    const origins = attributionOf({ 'a.js:1': 'human', 'a.js:2': 'ai' })
    expect(
      judge(detections, [fileOf('a.js', [`+${comment}`, '+eval(x)'])], origins).suppressed,
    ).toHaveLength(1)
    expect(
      judge(detections, [fileOf('a.js', [` ${comment}`, '+eval(x)'])], origins).suppressed,
    ).toHaveLength(1)
  })

  it('is not called unused where the file was not analysed to the end', () => {
    const changed = fileOf('a.js', [`+${comment}`])
    const { findings } = judgeDetections([], {
      suppressions: suppressionsIn({ path: 'a.js', text: changed.text ?? '' }),
      incompletePaths: new Set(['a.js']),
      originAt: originsOfAddedLines([changed], attributionOf({})),
      knownBefore: new Set(),
    })
    expect(findings).toEqual([])
  })

  it('is context when it is not part of the change', () => {
    const changed = fileOf('a.js', [` ${comment}`, ' ', '+x'])
    const { findings, context } = judge([], [changed])
    expect(findings).toEqual([])
    expect(context.map((finding) => finding.ruleId)).toEqual(['suppression/unused'])
  })
})

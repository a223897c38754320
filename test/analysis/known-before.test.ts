import { describe, expect, it } from '@jest/globals'
import { originsOfAddedLines } from '../../src/analysis/change-lines.ts'
import { judgeDetections } from '../../src/analysis/judge-detections.ts'
import { type Detection } from '../../src/core/finding.ts'
import { attributionOf, fileOf } from './change.ts'

function evalAt(line: number, code = 'eval(x)'): Detection {
  return {
    ruleId: 'javascript/eval',
    category: 'code',
    severity: 'high',
    confidence: 'high',
    title: 't',
    message: 'm.',
    remediation: 'r',
    cwe: [95],
    location: { path: 'a.js', startLine: line, startColumn: 1, endLine: line, endColumn: 6 },
    trace: [],
    fix: null,
    codeForFingerprint: code,
    trial: false,
  }
}

/** `+` marks an added line. */
function judge(
  marked: readonly string[],
  detections: readonly Detection[],
  knownBefore: ReadonlySet<string>,
) {
  const originAt = originsOfAddedLines([fileOf('a.js', marked)], attributionOf({}))
  const incompletePaths = new Set<string>()
  return judgeDetections(detections, { suppressions: [], incompletePaths, originAt, knownBefore })
}

function fingerprintsOf(detections: readonly Detection[]): ReadonlySet<string> {
  const lines = detections.map(() => '+eval(x)')
  return new Set(judge(lines, detections, new Set()).findings.map((one) => one.fingerprint))
}

describe('a baseline', () => {
  it('makes what it holds context, whatever line it stands on now', () => {
    const known = fingerprintsOf([evalAt(1)])
    const { findings, context } = judge(
      ['+one', '+eval(x)', '+eval(y)'],
      [evalAt(2), evalAt(3, 'eval(y)')],
      known,
    )
    expect(findings.map(({ location }) => location.startLine)).toEqual([3])
    expect(context.map(({ location }) => location.startLine)).toEqual([2])
  })

  it.each([
    ['above', ['+eval(x)', ' eval(x)'], 1],
    ['below', [' eval(x)', '+eval(x)'], 2],
  ])('does not forgive a copy put %s the original', (_, marked, line) => {
    const known = fingerprintsOf([evalAt(1)])
    const { findings } = judge(marked, [evalAt(1), evalAt(2)], known)
    expect(findings.map(({ location }) => location.startLine)).toEqual([line])
  })

  it('knows as many equal ones as it holds', () => {
    const known = fingerprintsOf([evalAt(1), evalAt(2)])
    const { findings, context } = judge(
      ['+eval(x)', '+eval(x)', '+eval(x)'],
      [evalAt(1), evalAt(2), evalAt(3)],
      known,
    )
    expect([findings.length, context.length]).toEqual([1, 2])
  })
})

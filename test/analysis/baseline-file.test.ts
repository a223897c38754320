import { describe, expect, it } from '@jest/globals'
import { parseBaseline, toBaselineText } from '../../src/analysis/baseline-file.ts'

const engine = { version: '1.2.3', rulesHash: 'ab'.repeat(32) }

function finding(path: string, ruleId: string, fingerprint: string) {
  const location = { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 }
  return { path, ruleId, fingerprint, location }
}

const [one, two] = ['1'.repeat(32), '2'.repeat(32)]

describe('a baseline file', () => {
  it('comes back as it was written, the same for any order', () => {
    const findings = [finding('b.js', 'js/x', one), finding('a.js', 'js/"y"', two)]
    const text = toBaselineText(findings, engine)
    expect(toBaselineText(findings.toReversed(), engine)).toBe(text)
    expect(parseBaseline(text)).toEqual([
      { path: 'a.js', ruleId: 'js/"y"', fingerprint: two },
      { path: 'b.js', ruleId: 'js/x', fingerprint: one },
    ])
    expect(JSON.parse(text)).toMatchObject({ version: 1, engine })
    expect(parseBaseline(toBaselineText([], engine))).toEqual([])
  })

  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['a list', '[]'],
    ['another version', '{"version":2,"findings":[]}'],
    ['no findings', '{"version":1}'],
    ['a finding without rule', `{"version":1,"findings":[{"path":"a","fingerprint":"${one}"}]}`],
    ['an odd fingerprint', '{"version":1,"findings":[{"path":"a","rule":"b","fingerprint":"x"}]}'],
    ['null', '{"version":1,"findings":[null]}'],
    ['deep nesting', '['.repeat(200_000)],
  ])('is refused when it is %s', (_, text) => {
    expect(parseBaseline(text)).toBeNull()
  })
})

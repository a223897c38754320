import { describe, expect, it } from '@jest/globals'
import { toTerminal } from '../../src/report/terminal.ts'
import { aFinding, anAssessment, aRange, randomFrom } from '../policy/samples.ts'
import { hostileAssessment, hostileText } from './hostile.ts'

const plain = { colour: false }
const location = { path: 'src/a.js', startLine: 2, startColumn: 2, endLine: 2, endColumn: 7 }

function shown(text: string, over: Parameters<typeof aFinding>[0] = {}): string {
  const assessment = anAssessment({ analysis: { findings: [aFinding({ location, ...over })] } })
  return toTerminal(assessment, new Map([['src/a.js', text]]), plain)
}

describe('a finding', () => {
  it('stands with its frame, flow, fix, writer and the verdict', () => {
    const step = { ...location, startLine: 1 }
    const trace = [
      { location: step, note: 'value from the request' },
      { location, note: 'joined into SQL text' },
    ]
    expect(shown('first\n\tquery(x)\nlast', { trace })).toBe(
      [
        'src/a.js:2:2  high: SQL from user input (javascript/sql-injection, CWE-89)  blocks',
        '  1 | first',
        '  2 |  query(x)',
        '       ^^^^^',
        '  A value from the request becomes SQL text, so a client can change the query.',
        '  1. src/a.js:1  value from the request',
        '  2. src/a.js:2  joined into SQL text',
        '  Fix: Pass the value as a parameter.',
        '  Written by AI (Claude Code, commit trailer).',
        '',
        'Written by AI: Claude Code, commit trailer, 1 commit, 10 lines',
        '',
        '  ai-proven blocks: A proven flaw of high severity in generated code is fixed before it merges.',
        'Blocked: 1 finding to fix',
        '',
      ].join('\n'),
    )
  })

  it('has no frame without its text, and one when its line is past the end', () => {
    const assessment = anAssessment({ analysis: { findings: [aFinding()] } })
    expect(toTerminal(assessment, new Map(), plain)).not.toContain(' | ')
    expect(shown('only one line')).toContain('  1 | only one line\n  A value')
  })

  it('shows a part of a long line, with the mark under the place', () => {
    const start = 5_000
    const text = `x\n${'a'.repeat(start)}TARGET${'b'.repeat(1_000_000)}`
    const over = { location: { ...location, startColumn: start + 1, endColumn: start + 7 } }
    const lines = shown(text, over).split('\n')
    const [line = '', marks = ''] = lines.slice(2, 4)
    expect(line.length).toBeLessThan(140)
    expect(line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('TARGET')
  })

  it('cannot steer the terminal', () => {
    const random = randomFrom(2)
    for (let round = 0; round < 200; round += 1) {
      const hostile = hostileAssessment(random)
      const sources = new Map(
        hostile.analysis.findings.map((finding) => [
          finding.location.path,
          `a\nb\n${hostileText(random)}\r\u009B2J`,
        ]),
      )
      expect(toTerminal(hostile, sources, plain)).not.toMatch(/[^\P{Cc}\n]|\p{Cf}|\p{Cs}/u)
    }
  })
})

describe('a line with a secret', () => {
  const text = 'a\nkey = "AKIAEXAMPLE"; query(x)\nc'

  it('is never shown, for the secret or for another finding there or next to it', () => {
    const secret = aFinding({ category: 'secret', location })
    const code = aFinding({ location })
    const next = aFinding({ location: { ...location, startLine: 3, endLine: 3 } })
    const sources = new Map([['src/a.js', text]])
    const judged = anAssessment({ analysis: { findings: [secret, code, next] } })
    const silenced = anAssessment({
      analysis: { findings: [code], suppressed: [{ finding: secret, reason: 'test' }] },
    })
    const untouched = anAssessment({ analysis: { findings: [code], context: [secret] } })
    for (const assessment of [judged, silenced, untouched]) {
      const output = toTerminal(assessment, sources, plain)
      expect(output).not.toContain('AKIA')
      expect(output).toContain('2 | (this line holds a secret and is not shown)')
    }
  })
})

it('shows no line around a secret either', () => {
  const output = shown('account = "me"\nkey = "AKIA"', { category: 'secret' })
  expect(output).not.toContain('account')
  expect(output).toContain('  2 | (this line holds')
})

it('ends with what is gravest for the merge', () => {
  const output = toTerminal(
    anAssessment({
      analysis: {
        findings: [
          aFinding({ title: 'Leaked key', category: 'secret', severity: 'low' }),
          aFinding({ title: 'Maybe', severity: 'critical', confidence: 'low' }),
        ],
      },
    }),
    new Map(),
    plain,
  )
  expect(output.indexOf('Maybe')).toBeLessThan(output.indexOf('Leaked key'))
})

it('says what was not looked at, what is not judged and what unmarked lines count as', () => {
  const output = toTerminal(
    anAssessment({
      attribution: { ranges: [aRange({ origin: 'unknown', evidence: [] })] },
      analysis: {
        context: [aFinding()],
        suppressed: [{ finding: aFinding(), reason: 'x' }],
        gaps: [{ path: 'a.rs', reason: 'unsupported-language', detail: 'No rules. Review it.' }],
      },
    }),
    new Map(),
    plain,
  )
  expect(output).toContain('Not looked at\n  a.rs  unsupported-language: No rules. Review it.')
  expect(output).toContain('1 finding silenced')
  expect(output).toContain(
    '1 finding on lines this change does not add, or known before: not judged',
  )
  expect(output).toContain('The policy counts them as written by a person.')
  expect(output).toMatch(/Passed with warnings: 1 place not looked at\n$/u)
})

it('uses colour only when asked to', () => {
  const assessment = anAssessment({ analysis: { findings: [aFinding()] } })
  expect(toTerminal(assessment, new Map(), { colour: true })).toContain(
    '\u001B[31mblocks\u001B[39m',
  )
  expect(toTerminal(assessment, new Map(), plain)).not.toContain('\u001B')
})
